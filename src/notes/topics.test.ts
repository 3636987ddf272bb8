import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { decodeDataset } from './dataset.ts'
import { foldWithOffsets, slugOf } from './fold.ts'
import { createLibrary } from './library.ts'
import type { TopicKind } from './model.ts'
import { createTagResolver } from './tags.ts'
import { createTopicFinder, topicsIn } from './topics.ts'

const find = createTopicFinder(catalogue)
const kindOf = new Map(catalogue.map((entry) => [entry.id, entry.kind]))

function idsIn(text: string, kinds: TopicKind[], context?: string): string {
  const ids = find(text, context).map(({ topic }) => topic)
  return [...new Set(ids)]
    .filter((id) => kinds.some((kind) => kindOf.get(id) === kind))
    .sort()
    .join(' ')
}

describe('technologies and organisations', () => {
  test.each([
    // Names that are plain
    ['We moved the queue from RabbitMQ to Kafka', 'kafka rabbitmq'],
    ['Postgres for orders, Redis for sessions', 'postgresql redis'],
    ['kubernetes and k8s are the same thing', 'kubernetes'],
    ['Node.js on the edge, Vue.js in the browser', 'node-js vue-js'],
    ['The API speaks gRPC inside and JSON outside', 'grpc json'],
    ['TypeScript found more bugs than the tests did', 'typescript'],
    ['They pay Netflix’s price for chaos', 'netflix'],
    ['PostgreSQL’s planner surprised everyone', 'postgresql'],
    ['Docker-based builds, Terraform-managed networks', 'docker terraform'],
    ['“Elasticsearch” was in quotes (and Kibana in brackets)', 'elasticsearch kibana'],
    ['Kafka, Flink/Storm and Samza', 'flink kafka samza storm'],
    ['SQLite is underrated', 'sqlite'],
    ['Use WebAssembly for the codec', 'webassembly'],
    ['Prometheus scrapes, Grafana draws', 'grafana prometheus'],
    // Longest name first, with what it belongs to
    ['AWS CloudFormation is the suggested way', 'aws aws-cloudformation'],
    ['CloudFormation alone names no vendor', 'aws-cloudformation'],
    ['HashiCorp’s Vault rotates them', 'hashicorp vault'],
    ['Keys live in HashiCorp Vault', 'hashicorp vault'],
    ['Spring Boot starts in a second', 'spring spring-boot'],
    ['GitHub Actions runs the tests', 'github github-actions'],
    ['Docker Compose is enough for one host', 'docker docker-compose'],
    ['Google Translate went neural', 'google google-translate'],
    ['A React Native app shares the model', 'react-native'],
    // White space, quotes and accents as notes have them
    ['Weaveworks Flux\u00a0release manager', 'flux weaveworks'],
    ['Amazon\u00a0 ECS or plain EC2', 'amazon amazon-ec2 amazon-ecs'],
    ['Let’s Encrypt made TLS free', 'lets-encrypt tls'],
    ['Ｋａｆｋａ in full width', 'kafka'],
    // Short names need their exact case and a reason
    ['written in Go', 'go'],
    ['Go routines are cheap', 'go'],
    ['We rewrote the proxy in Go', 'go'],
    ['The agent moved from Python to C', 'c python'],
    ['C++ and C# side by side', 'cpp csharp'],
    ['Python people call it R#', 'python'],
    ['Java, Scala, Go, C', 'c go java scala'],
    ['F# on .NET', 'dotnet fsharp'],
    ['R and Python for the statistics', 'python r'],
    ['webpack for the app, rollup for the library', 'rollup-js webpack'],
    ['a talk on WASM+Rust', 'rust webassembly'],
    ['ML-KEM over TLS, chrome already has it', 'chrome kyber tls'],
    // A shorter form beside a word that speaks for it
    ['pg vacuum on a big table', 'postgresql'],
    ['Provisioned lambdas never sleep', 'aws-lambda'],
    ['Compose on Android halved the UI code', 'android jetpack-compose'],
    ['1,600 services, all Go, Cassandra and k8s underneath', 'cassandra go kubernetes'],
    ['Jupyter with Python, Julia and R', 'julia jupyter python r'],
    ['Go over the basics of Kafka first', 'kafka'],
    ['Options A, B or C: Kafka, plan D or NATS', 'kafka nats'],
    ['The Rust borrow checker is a good teacher', 'borrow-checker rust'],
    ['React hooks replaced classes', 'react react-hooks'],
    ['Vault stores secrets', 'vault'],
    ['Chef and Puppet configure the same hosts', 'chef puppet'],
    ['A Spark job reads from Kafka', 'kafka spark'],
    ['Salt, Chef or Puppet for forty hosts', 'chef puppet saltstack'],
    ['Express/Fastify behind one port', 'express fastify'],
    ['Remix sends plain forms', 'remix'],
    ['PySpark notebooks', 'spark'],
    ['Caddy quietly renews its certificates', 'caddy'],
    ['Temporal instead of Airflow', 'airflow temporal'],
    ['TanStack Query and Zustand beside Redux', 'redux tanstack-query zustand'],
    ['Flutter and Dart on Android', 'android dart flutter'],
    // In lower case, where the words around say that something is made of it
    ['rewrote the parser in rust over a weekend', 'rust'],
    ['our go services idle at 40 MB', 'go'],
    ['moved from python to go', 'go python'],
    ['enough python to go from zero to hero', 'python'],
    ['java/go/rust, pick two', 'go java rust'],
    ['written in c, wrapped in python', 'c python'],
    ['typescript + react on every page', 'react typescript'],
    ['terraform, vault and consul.', 'consul terraform vault'],
    ['sqs in front, rds behind, tls everywhere', 'amazon-rds amazon-sqs tls'],
    ['maven downloads the internet, etsy pays', 'etsy maven'],
    ['the daemon in go, 10x', 'go'],
    ['rewriting it in rust took three weeks', 'rust'],
    // A word in lower case, where the words beside it say that a tool is meant
    ['hive tables nobody owns', 'hive'],
    ['the chef repo has nine owners', 'chef'],
    ['puppet manifests from a former life', 'puppet'],
    ['upgraded to react 18 over lunch', 'react'],
    ['nix flakes on every laptop', 'nix nix-flakes'],
    ['orders run on temporal, payments do not', 'temporal'],
    ['the *go spec* fits on a train ride', 'go'],
    // … or the rest of the sentence
    ['hadoop in the basement, pig for the analysts', 'apache-pig hadoop'],
    ['flutter for the till, dart was learnt in a week', 'dart flutter'],
    ['acceptance suite with cucumber, unit level with pytest', 'cucumber pytest'],
    ['zephyr on our own firmware', 'zephyr'],
    // … or that it does something and begins the line, or is what the line is about
    ['puppet runs every half hour or never', 'puppet'],
    ['caddy: no more expired certificates', 'caddy'],
    // A version directly behind
    ['python3 only, vue3 soon, c++20 never', 'cpp python vue-js'],
    ['go1.22 loops', 'go'],
    // Acronyms mean the same in lower case, unless they are words
    ['ibm and nasa speak ipv6', 'ibm ipv6 nasa'],
    ['wsdl, pkce, quic: alphabet soup', 'pkce quic wsdl'],
    ['uber runs its own maps', 'uber'],
    // A name that is an everyday word as well is believed until something speaks against it
    ['java gc tuning on a plane', 'java'],
    ['python decorators are fine', 'python python-decorators'],
    ['airflow dags, elixir nodes, jenkins jobs', 'airflow elixir jenkins'],
    // Marks of emphasis are no part of a name
    ['_Kafka_ was underlined', 'kafka'],
    // An organisation named by an everyday word: where one works there, or it does something
    ['worked at Box for six years', 'box'],
    ['two engineers from Shell, oil and all', 'shell'],
    ['Ann Lee (Block): pay twice', 'block-inc'],
    ['Sky’s engineers own the pager', 'sky'],
    // A tool named by an everyday word: in a list, where one moves to it, or by what it does
    ['logs go through Fluent Bit, Vector and Loki', 'fluent-bit loki vector'],
    ['moved everything to Prophet', 'prophet'],
    ['Chai has its own words for it', 'chai'],
    ['Luigi pipelines, then Dagster', 'dagster luigi'],
    // Behind what is sent to a tool, and before what one does
    ['clickstream events to amplitude by the hour', 'amplitude'],
    ['jest leaks mocks between files', 'jest'],
    ['no runtime errors in presto, the coordinator restarts', 'presto'],
    // A line that is a name and nothing else
    ['Prophet', 'prophet'],
    ['celery.', 'celery'],
    // A phrase in lower case, beside its product
    ['sql server keeps plans in query store', 'query-store sql-server'],
    // What a sentence that begins with the name says of it
    ['Go has a race detector', 'go'],
    ['R is where the plots are', 'r'],
    ['one Go monorepo for all of us', 'go'],
    ['Ford: safe vehicles first', 'ford'],
    ['Stripe’s docs are read for pleasure', 'stripe'],
  ])('%s', (text, ids) => {
    expect(idsIn(text, ['technology', 'organisation'])).toBe(ids)
  })

  test.each([
    'We should go faster',
    'Put it in the Box',
    'Connect to the bus, then Make it move',
    'A Vector in space, one Prophet, two Nerves',
    'Combine the scripts',
    'we all go, all of us',
    'look at Orange buttons',
    'the Shell prompt and the Target column',
    'Block the calendar, Sky high costs',
    'Go faster by doing less',
    'a race, a store for queries',
    'every dashboard has a helm and a looker',
    'Ready Set Go is what the server said',
    'Go to the docs before you ask',
    'React quickly to incidents',
    'Teams react to change',
    'Spring is here',
    'Spring, summer and autumn were busy',
    'Storm and rain on the first day',
    'Storm warnings closed the airport',
    'Dart through the slides',
    'The arrow of time',
    'Plan C is no plan',
    'plan C, option R, vitamin D',
    'See somebody.github.io for the slides',
    'Pull it from redis.example.org',
    'The bank keeps gold in a vault',
    'Vaults and sparks, puppets and chefs',
    'Don’t express it in swift words',
    'A flask of tea',
    'Consul of the republic',
    'One nomad, many camps',
    'Salt the passwords',
    'Make it work, then make it fast',
    'The assembly was loud',
    'Make sure the team can rest',
    'Nobody had a clue: no tests, no docs',
    'The Javanese coffee was good',
    'scalable, pythonic, a dockyard',
    'Mail me at docker@example.org',
    'We go live on Friday',
    'pg 13 films and a grid of chairs',
    'A big query over a big table',
    'lambdas in the maths lecture',
    'Compose yourself before the demo',
    'The C+ grade and the R+D budget',
    'rust never sleeps',
    'iron left to rust in the rain',
    'a list of places to go, written in one go',
    'let’s go code something',
    'They ported the show to go on tour',
    'Go for it, go with the flow',
    'Learn enough to go and build, to go from zero to hero',
    'R is below 1 again',
    'vitamin c, plan c, c for effort',
    'We react, then rest',
    'Stripe paint on the floor',
    'Drawn on a canvas, in activities over the week',
    'Can I use this, and scale AI with it?',
    'The VMs and the CVs of the team',
    'A hypothesis needs a test',
    'hive of bees on the roof',
    'the chef was late, so was lunch',
    'a puppet for every child',
    'we react to charts in the end',
    'flutter of wings',
    'built the shed from scratch in spring',
    'the roadmap is in flux',
    'pet python in the lobby',
    'a python and other snakes',
    'mr jenkins wants a word',
    'Jenkins from payroll wants a word',
    'cypress trees and amazon river cruises',
    'an elixir of youth',
    'java with milk, the second cup',
    'the airflow in this room',
    'angular chairs, ruby slippers',
    'please read the docs',
    'she ate a cucumber sandwich',
    'uber tired, mega happy',
    'ein Haus mit Garten',
    'nine metres of rope',
    'soap in the dispenser, sap in the tree',
  ])('nothing in: %s', (text) => {
    expect(idsIn(text, ['technology', 'organisation'])).toBe('')
  })

  test.each([
    ['We react to Docker in our own time', 'docker'],
    ['the express lane to Kubernetes', 'kubernetes'],
    ['Kubernetes took us by storm', 'kubernetes'],
    ['built from scratch in Python', 'python'],
    ['in spring we moved to Terraform', 'terraform'],
    ['a spark of interest in GraphQL', 'graphql'],
  ])('a technology nearby makes no name of a word used as a word: %s', (text, ids) => {
    expect(idsIn(text, ['technology'])).toBe(ids)
  })

  test('an author and a concept of their own are mentioned within a longer name too', () => {
    const findNested = createTopicFinder([
      { id: 'ada-byron', name: 'Ada Byron', kind: 'person' },
      { id: 'notes-of-ada-byron', name: 'Notes of Ada Byron', kind: 'work' },
      { id: 'golden-path', name: 'Golden path', kind: 'idea' },
      { id: 'golden-path-templates', name: 'Golden path templates', kind: 'idea' },
      { id: 'templates', name: 'Templates', kind: 'idea' },
    ])
    const topicsOf = (text: string) => findNested(text).map(({ topic }) => topic)
    expect(topicsOf('Notes of Ada Byron')).toEqual(['notes-of-ada-byron', 'ada-byron'])
    expect(topicsOf('Golden path templates')).toEqual(['golden-path-templates', 'golden-path'])
  })
  test('a name in the title is meant in lower case too', () => {
    expect(idsIn('temporal is slow, they said', ['technology'])).toBe('')
    expect(idsIn('temporal is slow, they said', ['technology'], 'Five years of Temporal')).toBe('temporal')
  })

  test('the title of the talk can be the reason to believe a short name', () => {
    expect(idsIn('C is hard to replace', ['technology'])).toBe('')
    expect(idsIn('C is hard to replace', ['technology'], 'From Python to Cython')).toBe('c')
  })
})

describe('ideas, people and works', () => {
  test.each([
    ['SLOs beat alerts on CPU', 'service-level-objectives'],
    ['Every service level objective has an owner', 'service-level-objectives'],
    ['CQRS with event sourcing', 'cqrs event-sourcing'],
    ['Event-sourced from day one', 'event-sourcing'],
    ['Feature flags hide half-done work', 'feature-flags'],
    ['Canary releases catch it early', 'canary-releases'],
    ['A blameless postmortem for each outage', 'postmortems'],
    ['Technical debt has interest', 'technical-debt'],
    ['tech debt has interest', 'technical-debt'],
    ['Microservices need a reason', 'microservices'],
    ['A micro-service a team', 'microservices'],
    ['Eventual consistency is a product decision', 'eventual-consistency'],
    ['Chaos engineering on Fridays', 'chaos-engineering'],
    ['Use pub-sub between the parts', 'publish-subscribe'],
    ['The team’s on-call rota was short', 'on-call'],
    ['Domain‑driven design, from the start', 'domain-driven-design'],
    ['Ship behind circuit breakers', 'circuit-breakers'],
    ['Pair programming with juniors', 'pair-programming'],
    ['Martin Fowler calls it Strangler Application', 'martin-fowler strangler-application'],
    ['Jonas Boner and Jonas Bonér are one person', 'jonas-boner'],
    ['Quoted Leslie Lamport’s paper on clocks', 'leslie-lamport'],
    ['Read “The Phoenix Project” on the train', 'the-phoenix-project'],
    ['Return problem details (RFC 9457), see RFC7231', 'rfc-7231 rfc-9457'],
    ['Deming, not Taylor', 'w-edwards-deming'],
    ['one adr a week, sbom on every build', 'architecture-decision-records software-bill-of-materials'],
    ['our spa has an n+1 behind it', 'n-plus-one-problem single-page-applications'],
    ['rag over the manuals', 'retrieval-augmented-generation'],
    ['A regex ate the CPU', 'regular-expressions'],
    ['Nobody misses the ESB', 'enterprise-service-bus'],
    ['hexagonal arch, drawn as a circle', 'hexagonal-architecture'],
  ])('%s', (text, ids) => {
    const found = idsIn(text, ['idea', 'person', 'work']).split(' ')
    expect(found).toEqual(expect.arrayContaining(ids.split(' ')))
  })
})

test.each([
  'stand up, stretch, sit down',
  'a weekend at the spa hotel',
  'We hire a bus',
  'go faster on the stairs',
  'canary islands in winter',
  'An old rag doll',
])('no idea in: %s', (text) => {
  expect(idsIn(text, ['idea'])).toBe('')
})

describe('tags beside what is found', () => {
  const tags = createTagResolver(catalogue)
  const mentions = (text: string, written: string[], removed: string[] = []) =>
    topicsIn({ find, tags, text, context: '', written, removed }).map(({ id, via, at }) => [
      id,
      via,
      at.map(([start, end]) => text.slice(start, end)),
    ])

  test('a topic without a tag is found', () => {
    expect(mentions('Redis, and Redis again', [])).toEqual([['redis', 'found', ['Redis', 'Redis']]])
  })

  test('a topic with a tag is written, and stands where its words do', () => {
    expect(mentions('Redis again', ['redis'])).toEqual([['redis', 'written', ['Redis']]])
    expect(mentions('That cache again', ['Redis'])).toEqual([
      ['caching', 'found', ['cache']],
      ['redis', 'written', []],
    ])
  })

  test('a tag names a topic by an alias, or makes one', () => {
    expect(mentions('It sleeps', ['k8s', 'Winter_Plans'])).toEqual([
      ['kubernetes', 'written', []],
      ['winter-plans', 'written', []],
    ])
  })

  test('a tag within the sentence is a place, whether its words are found or not', () => {
    expect(mentions('Kept in #vault for #docker and Docker', ['vault', 'docker'])).toEqual([
      ['docker', 'written', ['docker', 'Docker']],
      ['vault', 'written', ['vault']],
    ])
  })

  test('a removed topic is left out, one that is written and removed is not', () => {
    expect(mentions('Redis and Kafka', [], ['redis'])).toEqual([['kafka', 'found', ['Kafka']]])
    expect(mentions('Redis', ['redis'], ['redis'])).toEqual([['redis', 'written', ['Redis']]])
  })

  test('places are in order and apart, whatever the text', () => {
    const part = fc.constantFrom(
      '#docker',
      'Docker',
      '#amazon-ecs',
      'Amazon',
      'ECS',
      '-',
      ' ',
      '#k8s',
      '`',
      '.',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const text = parts.join('')
        const written = ['docker', 'amazon-ecs', 'k8s']
        for (const { at } of topicsIn({ find, tags, text, context: '', written, removed: [] })) {
          let last = 0
          for (const [start, end] of at) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
        }
      }),
      { numRuns: 300, seed: 2 },
    )
  })
})

describe('where a mention stands', () => {
  test.each([
    [
      'Uses HashiCorp’s Vault now',
      [
        ['HashiCorp', 'hashicorp'],
        ['Vault', 'vault'],
      ],
    ],
    [
      'On AWS\u00a0CloudFormation',
      [
        ['AWS\u00a0CloudFormation', 'aws-cloudformation'],
        ['AWS', 'aws'],
      ],
    ],
    ['“C++”, they said', [['C++', 'cpp']]],
    ['SLOs first', [['SLOs', 'service-level-objectives']]],
    ['Bonér: Jonas Bonér', [['Jonas Bonér', 'jonas-boner']]],
  ])('in %s', (text, mentions) => {
    const found = find(text).map(({ topic, start, end }) => [text.slice(start, end), topic])
    expect(found).toEqual(expect.arrayContaining(mentions))
  })

  test('is a stretch of the text that begins and ends with a word, whatever the text', () => {
    const names = fc.constantFrom(...catalogue.flatMap(({ name, aliases = [] }) => [name, ...aliases]))
    const word = fc.oneof(
      names,
      fc.constantFrom('in', 'Go', 'C', 'ß', 'İ', '—', '.', '(', '\u00a0', '👍', '’s'),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom(' ', '', ', '), (words, between) => {
        const text = words.join(between)
        for (const { topic, start, end } of find(text)) {
          expect(kindOf.has(topic)).toBe(true)
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

describe('mentions in the takeaways of QCon London 2017', () => {
  const data: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
  const { takeaways } = createLibrary([decodeDataset(data)])

  test('are in order, lie within each other or apart, and mention only topics of the takeaway', () => {
    let count = 0
    for (const takeaway of takeaways) {
      let start = 0
      let end = 0
      for (const mention of takeaway.mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(start)
        expect(mention.start >= end || mention.end <= end).toBe(true)
        expect(takeaway.topics).toContain(mention.topic)
        start = mention.start
        end = Math.max(end, mention.end)
        count++
      }
      expect(end).toBeLessThanOrEqual(takeaway.text.length)
    }
    expect(count).toBeGreaterThan(150)
  })

  test('show every topic, alone or inside a longer one', () => {
    for (const takeaway of takeaways) {
      const found = new Set(find(takeaway.text, takeaway.talk.title).map(({ topic }) => topic))
      expect(new Set(takeaway.topics.map(({ id }) => id))).toEqual(found)
    }
  })
})

describe('the catalogue', () => {
  const ids = catalogue.map(({ id }) => id)

  test('has unique ids that are slugs', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => slugOf(id) !== id)).toEqual([])
  })

  test('has names that are names to the end', () => {
    const isName = /^[\p{L}\p{N}.:@&{~_](?:.*[\p{L}\p{N})+#!?*>_}.])?$/u
    expect(catalogue.filter(({ name }) => !isName.test(name)).map(({ name }) => name)).toEqual([])
  })

  test('has every parent, and no topic is its own ancestor', () => {
    const parents = new Map(catalogue.map(({ id, parent }) => [id, parent]))
    for (const id of ids) {
      const line: string[] = []
      for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
        expect(parents.has(at)).toBe(true)
        expect(line).not.toContain(at)
        line.push(at)
      }
    }
  })

  test('names no two topics alike', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, name, aliases = [], nameless } of catalogue) {
      for (const written of [...(nameless ? [] : [name]), ...aliases]) {
        const plain = foldWithOffsets(written, 'cased').folded.replaceAll('-', ' ')
        const key = plain.replace(/[^\p{L}\p{N}]/gu, '').length <= 4 ? plain : plain.toLowerCase()
        owners.set(key, (owners.get(key) ?? new Set()).add(id))
      }
    }
    expect([...owners].filter(([, topics]) => topics.size > 1)).toEqual([])
  })

  test('has at least one way to write each topic, and cues for those that need one', () => {
    const mute = catalogue.filter(({ nameless, aliases = [] }) => nameless && aliases.length === 0)
    const doubtful = catalogue.filter(({ word, cues = [] }) => word && cues.length === 0)
    expect([...mute, ...doubtful].map(({ id }) => id)).toEqual([])
  })

  test('is found by its own names', () => {
    const missed = catalogue.filter(
      ({ id, name, nameless, word, cues }) =>
        !nameless &&
        !find(`they use ${name} here`, word || cues ? 'Python' : '').some(({ topic }) => topic === id),
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })
})
