/**
 * Words that are said of software, and seldom of anything else: beside one, a name that stands where a tool's name does
 * is one. Nouns in the singular.
 */
const softwareWords: ReadonlySet<string> = new Set(
  `
  acl add-on addon alert allocator analytics android api app assertion ast async auth autocomplete automated
  autoscaler autoscaling backend backup batch benchmark binary blob blueprint bot branch breakpoint broker browser
  bucket build bundle bundler cache cached callback canary cd cdc cert certificate chart ci classifier cli client
  closure cloud cluster code codebase cohort commit compile compiled compiler compiling component compute config connector
  container cookie coordinator coroutine coverage cpu crashed crawler crd cron crud csrf css csv cve dag dashboard
  database dataset db ddl deadlock debug debugger dependency deploy deployed deploying dev developer devops diff disk
  dns doc docs documentation docx dom driver dwh e2e editor elt embedding emulator encryption endpoint enum env
  environment esm etl eval exception exploit exported exporting failover firewall firmware fixture flakiness flaky
  flamegraph font fork forked formatter framework frontend fullstack funnel gateway gc generics goroutine gpu grammar
  gui headless heap-dump host hosted hosting html http https hydration hypervisor iam icon ide image imported
  importing index indexed inference ingestion ingress integration ios iot iphone jira jit json kernel lake lakehouse
  latency lib library licence license linker lint linter llm loader log logging login lsp macro maintainer malloc
  malware manifest merge merged mesh metric microservice middleware migrated migrating migration mock mockup module
  monitoring monorepo mvp namespace node nosql notebook oauth observability on-call on-prem oncall onprem openapi
  operator ops orm oss outage p50 p95 p99 parquet parser partition password payload payloads pdf pentest pipeline
  plug-in plugin pod port pr pricing prod production profiler promise prompt protobuf protocol prototype provisioned
  proxy pull-request qa qps queried query quorum rag ram ransomware rate-limit rbac rce readme rebase rebased
  refactored refactoring regex region registry regression relay release renderer replica replication repo retry
  rewrite rewrote rollback rollout router rpc rps runbook runtime s3 saas scaling scanner scheduler schema scraper
  scraping script scripted scripting sdk secret selector semver serve server serverless shader shard sharding shell
  shipped shipping signup simulator sla slo snapshot snapshotting snippet spreadsheet sql ssh ssl sso ssr stacktrace
  staging storage stream streaming struct svg sync syntax tdd telemetry template templated tenant terminal test
  testcase thread-pool throttled throughput timeout tls toggle token toml tool tooling tps trace tracing transaction
  ui upstream url uuid ux vector version vm vms volume vpn vps vuln vulnerability waf warehouse wasm webhook webpage
  websocket wiki worker workflow wrapper xml xpath xss yaml yml
  `
    .trim()
    .split(/\s+/),
)

/** What a tool does: one of these behind its name goes on with the sentence. */
export const toolVerbs: ReadonlySet<string> = new Set(
  `
  is was are were has had have can could does did will would may might gets got gives gave takes took makes made lets
  let keeps kept wants needs needed costs cost charges charged runs ran uses used reads writes wrote sends sent stores
  stored syncs synced leaks leaked crashes crashed dies died fails failed breaks broke restarts ships shipped drops
  dropped caches cached supports handles handled compiles renders scales scaled rolls lost loses won wins beats finds
  found catches caught shows showed turns turned goes went comes came starts started stops stopped ends ended becomes
  became adds added removes removed replaces replaced solves solved saves saved slows slowed kills killed ate eats
  blocks blocked limits limited fires fired triggers polls watches watched generates generated creates created opens
  opened closes accepts refuses rejects rejected parses validates lacks misses missed hides expects assumes requires
  returns loads fetches downloads throws threw hits scored tops moves moved changed deprecated deletes deleted ignores
  ignored warns detects leaves lives puts pulls pulled pushes pushed reports reported sees saw speaks spins builds
  built deploys converts exports imports splits merges answers explains understands knows works worked helps helped
  feels looks means hurts seems stays automates beat chokes freezes bump issues issued rotates rotated bumps bumped
  renews renewed retries scans scanned enforces enforced records recorded tracks tracked schedules scheduled balances
  queues streams replicates replicated encrypts signs signed verifies checks checked measures measured counts counted
  learns predicts ranks indexes joins sorts prints draws plots retried grows grew shrinks doubles doubled lands landed
  lags run need hurt win break handle scale get make leak explained
  `
    .trim()
    .split(/\s+/),
)

/** What is sent to a tool, and by what: behind these and “to” stands no verb. */
export const transfers: ReadonlySet<string> = new Set(
  `
  events alerts metrics traces mails ticket tickets messages users everything go goes went send sends sent sync syncs
  synced export exports exported publish publishes published write writes wrote push pushes pushed ship ships shipped
  forward forwards forwarded connect connects connected talk talks upload uploads uploaded back over similar compared
  prefer due thanks close data mail pages
  `
    .trim()
    .split(/\s+/),
)

/** Amounts that machines are measured in: “64 gb”, “200ms”, “10k rps”. */
const amount = /^\d+(?:\.\d+)?(?:ms|us|ns|kb|mb|gb|tb|pb|gib|mib|kloc|loc|rps|qps|fps|vcpu|k|x)$/
const unit = /^(?:ms|kb|mb|gb|tb|pb|rps|qps|fps|loc|vms|nodes|pods|gpus|cores|services|users|devs)$/

/** Whether a text in lower case has a word or an amount that is said of software. */
export function speaksOfSoftware(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []
  return words.some(
    (word, at) =>
      softwareWords.has(word) ||
      softwareWords.has(word.replace(/s$/, '')) ||
      amount.test(word) ||
      (unit.test(word) && /^\d/.test(words[at - 1] ?? '')),
  )
}
