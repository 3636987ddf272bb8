import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import { createFinder } from './finder.ts'
import { parseQuery } from './query.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const finder = createFinder(createLibrary([decodeDataset(shipped)]), null)

/** What people look for in the shipped notes: how much is found, and how the best of it begins, in order. */
test.each<[query: string, takeaways: number, best: string[]]>([
  ['vault', 2, ['Hashicorp’s Vault mentioned', 'Secrets can be rotated']],
  ['secrets', 1, ['Secrets can be rotated']],
  ['rotate secrets', 1, ['Secrets can be rotated']],
  [
    'low latency',
    18,
    ['Low latency', 'Manage to get impressively low latency', 'Minimise the amount of network'],
  ],
  ['latency', 19, ['Low latency']],
  ['ecs docker', 7, ['ECS does not natively support Docker volumes']],
  [
    'docker',
    17,
    [
      'ECS does not natively support Docker',
      'ECS does not support the Docker',
      'Suggested to use Amazon’s Docker',
    ],
  ],
  ['terraform', 1, ['AWS CloudFormation is the suggested way']],
  ['erlang', 16, ['Erlang the movie?']],
  ['elixir', 1, ['Elixr is a newer language']],
  ['java', 21, ['Manage to get impressively low latency using “plain Java”', 'Java primitives']],
  ['"plain java"', 1, ['Manage to get impressively low latency']],
  ['python', 5, ['Python + Django']],
  ['cython', 1, ['Sometimes migrates regularly used code']],
  ['cache', 1, ['Added a Redis cache layer']],
  ['caching', 2, ['Added a Redis cache layer', 'Memcache is used to avoid']],
  ['actor', 1, ['Erlang uses the Actor Model']],
  ['microservices', 3, ['Version 2 was microservices']],
  ['microservice', 3, ['Version 2 was microservices']],
  ['event sourcing', 1, ['CQRS and Event Sourcing']],
  ['blameless culture', 1, ['Focus on building a blameless culture']],
  ['code deletion', 4, ['If code has very little value']],
  ['test coverage', 2, ['Mutation testing is an even better way', 'If you don’t already have it']],
  ['deploys per day', 1, ['40-60 deploys per day']],
  ['20,000+', 1, ['40-60 deploys per day']],
  ['perf_event', 1, ['Uses perf_event on Linux']],
  ['@Contended', 1, ['Mention of using the @Contended']],
  ['colah.github.io', 1, ['Mentions colah.github.io']],
  ['ring buffer', 1, ['Makes great use of the Disruptor Pattern']],
  ['boner', 5, []],
  ['rob witoff', 8, []],
  ['kubernets', 4, ['Katacoda was used to give a Kubernetes live demo']],
  ['dokcer', 17, ['ECS does not natively support Docker']],
  ['conatiners', 18, ['Challenges currently exist']],
  ['instgram', 13, ['Instagram runs on AWS']],
  ['deep lerning', 15, ['Deep Learning models allow']],
  ['tech:docker', 5, []],
  ['tech:docker -ecs', 1, []],
  ['speaker:boner events', 2, ['Use Domain Driven Development', 'CQRS and Event Sourcing']],
  ['idea:microservices OR idea:monolith', 4, []],
  ['load balancer', 4, ['There are 2 load balancers']],
  ['memcache', 2, ['Python + Django']],
  ['rabbit', 2, ['Uses RabbitMQ for async']],
  ['true', 1, ['Mutation testing is an even better way']],
  ['(nouns)', 1, ['Use Domain Driven Development']],
  ['team', 0, []],
])('%s: %i', (q, takeaways, best) => {
  const found = finder.findNow?.({ query: parseQuery({ q }), saved: [], noted: [], isGrowing: false })
  expect(found?.takeaways).toBe(takeaways)
  expect(found?.best.slice(0, best.length).map(({ text }, at) => text.slice(0, best[at]?.length))).toEqual(
    best,
  )
})
