import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { shipmentOf } from '#library/load.ts'
import { createLibraryStore } from '#library/store.ts'
import { createAppRouter } from '../src/router.tsx'

const router = createAppRouter({
  library: createLibraryStore(async () => shipmentOf([])),
  history: createMemoryHistory(),
})
const talk = 'scaling-instagram-architecture'

test('every address of the product', () => {
  const links = [
    router.buildLocation({ to: '/' }),
    router.buildLocation({ to: '/', search: { q: '2017' } }),
    router.buildLocation({
      to: '/',
      search: {
        q: 'C++ & “low latency”',
        conf: 'qcon-london-2017',
        day: 'day-1,day-2',
        track: 'none',
        tech: 'aws,docker',
        idea: 'latency',
        org: 'google',
        speaker: 'jonas-boner',
        saved: '1',
      },
    }),
    router.buildLocation({ to: '/talks/$talk', params: { talk } }),
    router.buildLocation({ to: '/talks/$talk', params: { talk }, hash: 'byr507mmva' }),
    router.buildLocation({ to: '/topics/$topic', params: { topic: 'docker' } }),
    router.buildLocation({ to: '/speakers/$speaker', params: { speaker: 'lisa-guo' } }),
    router.buildLocation({ to: '/map' }),
    router.buildLocation({ to: '/map', search: { day: 'day-2', rows: 'all' } }),
    router.buildLocation({ to: '/compare' }),
    router.buildLocation({ to: '/compare', search: { talks: `strategic-code-deletion,${talk}` } }),
    router.buildLocation({
      to: '/compare',
      search: { talks: `strategic-code-deletion,${talk}`, view: 'shared' },
    }),
    router.buildLocation({ to: '/saved' }),
    router.buildLocation({ to: '/add' }),
    router.buildLocation({ to: '/about' }),
  ]
  const routes = Object.keys(router.routesByPath).sort()
  expect({ routes, links: links.map(({ href }) => href) }).toMatchInlineSnapshot(`
    {
      "links": [
        "/",
        "/?q=2017",
        "/?q=C%2B%2B+%26+%E2%80%9Clow+latency%E2%80%9D&conf=qcon-london-2017&day=day-1,day-2&track=none&tech=aws,docker&idea=latency&org=google&speaker=jonas-boner&saved=1",
        "/talks/scaling-instagram-architecture",
        "/talks/scaling-instagram-architecture#byr507mmva",
        "/topics/docker",
        "/speakers/lisa-guo",
        "/map",
        "/map?day=day-2&rows=all",
        "/compare",
        "/compare?talks=strategic-code-deletion,scaling-instagram-architecture",
        "/compare?talks=strategic-code-deletion,scaling-instagram-architecture&view=shared",
        "/saved",
        "/add",
        "/about",
      ],
      "routes": [
        "/",
        "/about",
        "/add",
        "/compare",
        "/map",
        "/saved",
        "/speakers/$speaker",
        "/talks/$talk",
        "/topics/$topic",
      ],
    }
  `)
})
