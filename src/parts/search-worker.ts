import { scriptPolicy } from '#library/reading/script-policy.ts'
import type { FromWorker, StartWorker } from '#search/client.ts'
// oxlint-disable-next-line import/default -- Vite makes it
import workerAddress from '#search/worker/worker.ts?worker&url'

/** Starts the worker that searches. */
export const startSearchWorker: StartWorker = async (receive, fail) => {
  const worker = new Worker(scriptPolicy.createScriptURL(workerAddress), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    fail()
  })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    send: (message) => worker.postMessage(message),
    turn: () => new Promise((resolve) => setTimeout(resolve)),
    end: () => worker.terminate(),
  }
}
