import { ReadingError, type ReadNotes } from './model.ts'
import type { FolderToRead, ReadFolder } from './read-folder.ts'

/** What is used of a worker. */
export interface ReadingWorker extends EventTarget {
  postMessage(folder: FolderToRead): void
  terminate(): void
}

/** Longest time one reading may take, in milliseconds. */
const readingLimit = 5000
/** How long a reading whose answer nobody wants any more may still hold up the next, in milliseconds. */
const supersededLimit = 1000

interface Call {
  folder: FolderToRead
  startedAt: number
  resolve: (folder: ReadFolder) => void
  reject: (error: ReadingError) => void
}

/**
 * Reads notes in a worker, one call at a time. The worker is started on first use and stopped when it takes too long or
 * fails; the next call gets a new one.
 */
export function createReader(startWorker: () => ReadingWorker, limit = readingLimit): ReadNotes {
  let worker: ReadingWorker | null = null
  let running: Call | null = null
  let waiting: Call | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    clearTimeout(timer)
    running = null
    if (waiting) run(waiting)
  }
  const stop = (fault: 'slow' | 'failed', message: string) => {
    worker?.terminate()
    worker = null
    running?.reject(new ReadingError(fault, message))
    end()
  }
  const stopSlow = () =>
    stop('slow', `Reading these notes took longer than ${limit / 1000} seconds, so it was stopped.`)
  const stopFailed = () =>
    stop('failed', 'The reader of notes could not be started, or broke on these notes.')

  const start = (): ReadingWorker => {
    const started = startWorker()
    started.addEventListener('message', (event) => {
      if (started !== worker || !isAnswer(event)) return
      running?.resolve(event.data)
      end()
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      if (started === worker) stopFailed()
    })
    return started
  }
  const run = (call: Call) => {
    waiting = null
    running = call
    call.startedAt = performance.now()
    timer = setTimeout(stopSlow, limit)
    try {
      worker ??= start()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
      worker.postMessage(call.folder)
    } catch {
      stopFailed()
    }
  }

  return (files, options) =>
    new Promise((resolve, reject) => {
      const call = { folder: { ...options, files }, startedAt: 0, resolve, reject }
      waiting?.reject(superseded())
      waiting = call
      if (!running) return run(call)
      running.reject(superseded())
      clearTimeout(timer)
      timer = setTimeout(
        stopSlow,
        Math.max(0, running.startedAt + Math.min(supersededLimit, limit) - performance.now()),
      )
    })
}

function superseded(): ReadingError {
  return new ReadingError('superseded', 'The notes were changed while they were read.')
}

/** Our own worker speaks in nothing else. */
function isAnswer(event: Event): event is MessageEvent<ReadFolder> {
  return event instanceof MessageEvent
}
