import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReader, type ReadingWorker } from './client.ts'
import type { FolderToRead, ReadFolder } from './read-folder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A worker that answers when it is told to, with the name of the conference it was given. */
function createWorkers() {
  const workers: (ReadingWorker & { given: string[]; isStopped: boolean; answer: () => void })[] = []
  const start = () => {
    const target = new EventTarget()
    const worker = Object.assign(target, {
      given: [] as string[],
      isStopped: false,
      postMessage: (folder: FolderToRead) => void worker.given.push(folder.conferenceId ?? ''),
      terminate: () => {
        worker.isStopped = true
      },
      answer: () => {
        const data = { pairs: [{ title: worker.given.at(-1) ?? '', scheduled: '', by: '' }] }
        target.dispatchEvent(new MessageEvent('message', { data }))
      },
    })
    workers.push(worker)
    return worker
  }
  return { workers, read: createReader(start) }
}

const outcomeOf = (answer: Promise<ReadFolder>) =>
  answer.then(
    (folder) => folder.pairs[0]?.title,
    (error: { fault?: string }) => error.fault,
  )

test('one worker is started on first use and answers every call', async () => {
  const { workers, read } = createWorkers()
  expect(workers).toHaveLength(0)
  const one = outcomeOf(read([], { conferenceId: 'one' }))
  workers[0]?.answer()
  expect(await one).toBe('one')
  const two = outcomeOf(read([], { conferenceId: 'two' }))
  workers[0]?.answer()
  expect(await two).toBe('two')
  expect(workers).toHaveLength(1)
})

test('a reading that takes five seconds is stopped, and the next one gets a new worker', async () => {
  const { workers, read } = createWorkers()
  const one = outcomeOf(read([], { conferenceId: 'one' }))
  await vi.advanceTimersByTimeAsync(4999)
  expect(workers[0]?.isStopped).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await one).toBe('slow')
  expect(workers[0]?.isStopped).toBe(true)
  const two = outcomeOf(read([], { conferenceId: 'two' }))
  workers[0]?.answer()
  workers[1]?.answer()
  expect(await two).toBe('two')
})

test('of many calls at once the first is dropped at once, the last is answered, those between are never read', async () => {
  const { workers, read } = createWorkers()
  const answers = ['one', 'two', 'three'].map((conferenceId) => outcomeOf(read([], { conferenceId })))
  expect(await Promise.all(answers.slice(0, 2))).toEqual(['superseded', 'superseded'])
  workers[0]?.answer()
  workers[0]?.answer()
  expect(await answers[2]).toBe('three')
  expect(workers[0]?.given).toEqual(['one', 'three'])
})

test('a dropped reading holds up the next for no more than a second', async () => {
  const { workers, read } = createWorkers()
  void outcomeOf(read([], { conferenceId: 'endless' }))
  await vi.advanceTimersByTimeAsync(4000)
  const two = outcomeOf(read([], { conferenceId: 'two' }))
  await vi.advanceTimersByTimeAsync(0)
  expect(workers[0]?.isStopped).toBe(true)
  workers[1]?.answer()
  expect(await two).toBe('two')

  void outcomeOf(read([], { conferenceId: 'endless' }))
  const four = outcomeOf(read([], { conferenceId: 'four' }))
  await vi.advanceTimersByTimeAsync(999)
  expect(workers[1]?.isStopped).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(workers[1]?.isStopped).toBe(true)
  workers[2]?.answer()
  expect(await four).toBe('four')
})

test('a worker that breaks, or cannot be started, is a failure', async () => {
  const { workers, read } = createWorkers()
  const one = outcomeOf(read([], { conferenceId: 'one' }))
  workers[0]?.dispatchEvent(new Event('error'))
  expect(await one).toBe('failed')
  const broken = createReader(() => {
    throw new TypeError('no workers here')
  })
  expect(await outcomeOf(broken([], { conferenceId: 'two' }))).toBe('failed')
})
