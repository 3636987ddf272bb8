/**
 * Words that are said of software, and seldom of anything else: beside one, a name that stands where a tool's name does
 * is one. In the singular; `verbs` are in the forms that notes have them in.
 */
export const softwareWords: ReadonlySet<string> = new Set(
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
