/** What synthetic notes are made of. The order counts: earlier words are more frequent. */

export const stems =
  `use service data scale memory container deploy cluster cache code test latency network message queue event stream
team build pipeline secret token state actor thread core pool index query table shard replica node leader vote clock time
window batch job worker task schedule budget alert metric trace log span sample error retry timeout limit quota rate load
balance route proxy mesh gateway edge region zone cloud cost price bill energy user client server request response schema
contract version release branch merge review commit change risk incident failure chaos drill culture blame trust owner product
customer market debt view quality value delete remove refactor legacy module package library framework language type compile
runtime garbage collect heap stack pointer object record field column row file block disk volume backup restore snapshot
migrate upgrade patch security attack threat persist rotate encrypt key certificate identity policy role audit access control
model train infer feature vector embed gradient regress network learn label dataset reply translate compress dimension word
sentence paper design principle pattern domain aggregate command boundary microservice monolith system architecture interface
api gateway protocol packet socket buffer ring lock wait spin core cache line primitive annotation interpreter bytecode kernel
browser render layout paint script bundle module hydrate component hook store signal effect style font image video frame input
keyboard screen reader contrast label focus order landmark test mutation coverage property fuzz mock stub fixture assert flake
measure profile sample flame histogram percentile outlier tail average throughput capacity plan forecast demand supply chain`.split(
    /\s+/,
  )

export const glue =
  `the a to and of in is for that it on with as you are not by this be can use from or an at we which have when more but
all only their than one so they your was has how into will then also no each if do what after before just per less most some
over between every out other without up two should may because while any our its does first new where many`.split(
    /\s+/,
  )

export const prefixes =
  '|re|un|pre|over|under|multi|auto|co|inter|micro|meta|hyper|sub|cross|self|de|non|super|trans'.split('|')
export const suffixes =
  '|s|ed|ing|er|ers|able|ment|ness|less|ful|ly|ize|ized|ization|ity|al|ive|ism|ist|wise|based|aware|first'.split(
    '|',
  )

export const technologyNames =
  `Docker|Kubernetes|AWS|ECS|CloudFormation|Terraform|Vault|Consul|GitLab|Flux|Java|JVM|Zing|Erlang|Elixir|RabbitMQ|Riak|Redis|DalmatinerDB|
Python|Django|Cassandra|Postgres|Memcached|Linux|perf|Cython|asyncio|TAO|TensorFlow|PyTorch|CQRS|Event Sourcing|Kafka|Pulsar|Flink|Spark|Go|Rust|C++|
TypeScript|React|Vue|Svelte|Angular|Node.js|Deno|Bun|GraphQL|gRPC|REST|OpenTelemetry|Prometheus|Grafana|Jaeger|Envoy|Istio|Linkerd|Nginx|HAProxy|eBPF|
WebAssembly|SQLite|DuckDB|ClickHouse|Snowflake|BigQuery|Elasticsearch|Lucene|Neo4j|MongoDB|DynamoDB|Aurora|Spanner|CockroachDB|Vitess|etcd|ZooKeeper|
Nomad|Packer|Ansible|Puppet|Chef|Jenkins|Argo|Tekton|Spinnaker|Bazel|Gradle|Maven|Kotlin|Scala|Clojure|Haskell|OCaml|Swift|Flutter|Android|iOS|Lambda|
Fargate|S3|Kinesis|Azure|GCP|Cloudflare|Fastly|Unison|TLA+|Alloy|Jepsen|Gremlin|LangChain|LLM|RAG|Airflow|dbt|Iceberg|Parquet|Arrow|Ray|CUDA`.split(
    /[|\n]+/,
  )
export const technologyTails =
  'Cloud|Operator|Mesh|Streams|Connect|Proxy|DB|Studio|Lite|Edge|Query|Guard|Flow|Hub|Native|Agent|Gateway|SDK'.split(
    '|',
  )

export const trackNames =
  `Architectures You've Always Wondered About|Containers: State of the Art|Security: Lessons Learned From Being Pwned|Architecting for Failure|
Modern Learning Systems|Performance Mythbusting|Microservices|Observability|Platform Engineering|Frontend at Scale|Data Engineering|Languages of the Future|
Developer Experience|Staff Plus|Sustainable Software|AI Engineering|Resilience|API Design|Streaming|Databases|Culture & Methods|Mobile|Edge Computing|
Supply Chain Security|Debugging in Production|Distributed Systems|Fintech|Accessibility|Testing|Infrastructure as Code`
    .split('|')
    .map((name) => name.trim())

export const series =
  'QCon|GOTO|Devoxx|KubeCon|StrangeLoop|JSConf|PyCon|LeadDev|SREcon|FOSDEM|Craft|NDC|VelocityConf|ReactConf|DataSummit|SecDays'.split(
    '|',
  )
export const cities =
  'London|New York|San Francisco|Berlin|Amsterdam|Budapest|Oslo|Paris|Tokyo|Sydney|Lisbon|Krakow|Toronto|Austin|Dublin|Prague|Madrid|Brussels|Seattle|Singapore'.split(
    '|',
  )
export const givenNames =
  'Ada|Barbara|Casey|Dana|Edsger|Frances|Grace|Hana|Ivan|Jonas|Katherine|Luke|Margaret|Nils|Olga|Philipp|Quentin|Rob|Sam|Tove|Uma|Victor|Wei|Ximena|Yuki|Zoe'.split(
    '|',
  )
export const familyNames =
  'Adams|Brandt|Costa|Dubois|Eriksen|Fischer|Garbe|Hemmings|Ito|Jensen|Kannan|Lovelace|Marsden|Novak|Okafor|Perez|Quist|Rossi|Singh|Tanaka|Ueda|Varga|Witloff|Xu|Young|Zhang'.split(
    '|',
  )
