import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeDataset } from '#notes/dataset.ts'
import { createLibrary } from '#notes/library.ts'
import {
  createAnswering,
  createRemoteEngine,
  type FromWorker,
  type StartWorker,
  type ToWorker,
} from './client.ts'
import { createEngine, type Question } from './engine.ts'
import { parseQuery } from './query.ts'
import { rowsOf } from './rows.ts'

const shipped: unknown = JSON.parse(readFileSync('public/data/qcon-london-2017.json', 'utf8'))
const { conferences, talks } = createLibrary([decodeDataset(shipped)])
const rows = conferences.map((conference) => rowsOf(conference, talks))
const ask = (q: string): Question => ({ query: parseQuery({ q }), saved: [], noted: [], isGrowing: false })

/** A worker's channel whose messages are copied as a browser does, and answered when the test says so. */
function workerByHand() {
  const answering = createAnswering()
  const waiting: ToWorker[] = []
  let ends: { receive: (message: FromWorker) => void; fail: () => void } = {
    receive: () => {},
    fail: () => {},
  }
  const start: StartWorker = async (receive, fail) => {
    ends = { receive, fail }
    return {
      send: (message) => void waiting.push(structuredClone(message)),
      turn: async () => {},
      end: () => {},
    }
  }
  return {
    start,
    waiting,
    fail: () => ends.fail(),
    /** Answers the next message. */
    answer: () => {
      const message = waiting.shift()
      const answer = message && answering(message)
      if (answer) ends.receive(structuredClone(answer))
    },
  }
}

async function settled() {
  await new Promise((resolve) => setTimeout(resolve))
}

describe('an engine in a worker', () => {
  test('answers what one in the page answers', async () => {
    const worker = workerByHand()
    const remote = createRemoteEngine(worker.start)
    await remote.add([rows])
    const engine = createEngine()
    for (const conference of rows) engine.add(conference)
    worker.answer()
    for (const q of ['vault', 'low latency', 'tech:docker -ecs', 'nowhere', '']) {
      const asked = remote.find(ask(q), 'page')
      await settled()
      worker.answer()
      expect(await asked).toEqual(engine.find(ask(q)))
    }
    expect(remote.values()).toEqual(engine.values())
  })

  test('asks one question at a time, and of those that wait only the last', async () => {
    const worker = workerByHand()
    const remote = createRemoteEngine(worker.start)
    await remote.add([rows])
    worker.answer()
    const asked = ['v', 'va', 'vau', 'vault'].map((q) => remote.find(ask(q), 'page'))
    await settled()
    expect(worker.waiting).toHaveLength(1)
    worker.answer()
    await settled()
    expect(worker.waiting).toMatchObject([{ question: { query: { text: 'vault' } } }])
    worker.answer()
    const answers = await Promise.all(asked)
    expect(answers.map((answer) => answer?.query.text)).toEqual(['v', undefined, undefined, 'vault'])
  })

  test('drops nobody else’s question', async () => {
    const worker = workerByHand()
    const remote = createRemoteEngine(worker.start)
    await remote.add([rows])
    worker.answer()
    const ofPage = ['docker', 'vault'].map((q) => remote.find(ask(q), 'page'))
    const ofPalette = ['j', 'java'].map((q) => remote.find(ask(q), 'palette'))
    for (let answered = 0; answered < 3; answered++) {
      await settled()
      worker.answer()
    }
    const answers = await Promise.all([...ofPage, ...ofPalette])
    expect(answers.map((answer) => answer?.query.text)).toEqual(['docker', 'vault', undefined, 'java'])
  })

  test('that breaks, or cannot be started, says so to everybody who asks', async () => {
    const worker = workerByHand()
    const remote = createRemoteEngine(worker.start)
    const asked = [remote.find(ask('a'), 'page'), remote.find(ask('b'), 'page')]
    await settled()
    worker.fail()
    await expect(asked[0]).rejects.toThrow('broke')
    await expect(asked[1]).rejects.toThrow('broke')
    await expect(remote.find(ask('c'), 'page')).rejects.toThrow('broke')
    const never = createRemoteEngine(() => Promise.reject(new Error('No worker')))
    await settled()
    await expect(never.find(ask('a'), 'page')).rejects.toThrow('broke')
  })
})
