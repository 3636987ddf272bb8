import { createAnswering, type ToWorker } from '../client.ts'

/** Searches beside the page, so that whatever is typed, the page goes on. */
const answering = createAnswering()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const answer = answering(data)
  if (answer) postMessage(answer)
})
