import { createReader } from './client.ts'
import { scriptPolicy } from './script-policy.ts'
// oxlint-disable-next-line import/default -- Vite makes it
import workerAddress from './worker/worker.ts?worker&url'

/** Reads notes in this page's worker. */
export const readNotes = createReader(
  () => new Worker(scriptPolicy.createScriptURL(workerAddress), { type: 'module' }),
)
