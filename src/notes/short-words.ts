/**
 * Names of up to four letters that in lower case are other words, first names, or shorthand for something else. All
 * other short names mean the same in any case: “ibm”, “Wcag”, “quic”.
 */
export const shortWords: ReadonlySet<string> = new Set(
  `
  ace act ada aim ajax amp ant aos argo aria arm arrow axe azul bash beam bevy bids bind borg buck bun cal cap chap
  chef cogs coq cray daft dart db dec die dirt doh dolt dom dry ecto elk elm erg ergs esa expo flux ft gilt gloo go
  grok gulp hal han hana hapi hive iam ice idc idp ing ion jar jaws jest jib kia kiss koa koi kong krew lamp lean less
  lit loaf loki loop lora luis macs mapr maui miro mit moby mods moq msk musk nat nim nips nix node nox numa odin oop
  opa oral ory osi otp pact palm parc pega pep perl phi pig pip pips pit pls pony quay raft rag ray reg rest ripe roc
  ror ros ruff rum rust salt sam sans sap sass seb sei sim sip soap soc solo sox spa spin star step stun suds suse
  swig swyx syft tao tilt tla tuf uber uv vald vax visa weka wet wix wiz xeon xp yale yarn zara zig zing zoom
`
    .trim()
    .split(/\s+/),
)
