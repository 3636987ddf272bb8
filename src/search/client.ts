import { type Answer, createEngine, type FacetValues, type Question } from './engine.ts'
import type { ConferenceRows } from './rows.ts'

export type ToWorker =
  | { kind: 'add'; conferences: ConferenceRows[] }
  | { kind: 'find'; id: number; question: Question }

export interface FromWorker {
  id: number
  answer: Answer
  /** Only where they have changed since the last answer. */
  values: FacetValues | null
}

/** The page's end of a worker. */
interface Channel {
  send: (message: ToWorker) => void
  /** Resolves when the page has had its turn. */
  turn: () => Promise<void>
  end: () => void
}

/** Starts a worker that says what it answers, or that it broke. */
export type StartWorker = (receive: (message: FromWorker) => void, fail: () => void) => Promise<Channel>

/** The worker's end: an engine that answers messages. */
export function createAnswering(): (message: ToWorker) => FromWorker | null {
  const engine = createEngine()
  let areValuesKnown = false
  return (message) => {
    if (message.kind === 'add') {
      for (const conference of message.conferences) engine.add(conference)
      areValuesKnown = false
      return null
    }
    const answer = engine.find(message.question)
    const values = areValuesKnown ? null : engine.values()
    areValuesKnown = true
    return { id: message.id, answer, values }
  }
}

interface Call {
  question: Question
  resolve: (answer: Answer | null) => void
  reject: (error: Error) => void
}

/** An engine in a worker. */
export interface RemoteEngine {
  /** Sends one batch after the other, so that the page goes on meanwhile. */
  add: (batches: Iterable<ConferenceRows[]>) => Promise<void>
  /** Null when the same asker had a later question before this one was begun. */
  find: (question: Question, asker: string) => Promise<Answer | null>
  /** As of the last answer. */
  values: () => FacetValues | null
  end: () => void
}

/** Asks one question at a time; of those that wait, only the last of each asker is asked. */
export function createRemoteEngine(startWorker: StartWorker): RemoteEngine {
  let values: FacetValues | null = null
  let lastId = 0
  let running: Call | null = null
  const waiting = new Map<string, Call>()
  let hasFailed = false

  const receive = (message: FromWorker) => {
    if (message.id !== lastId) return
    values = message.values ?? values
    running?.resolve(message.answer)
    running = null
    void askNext()
  }
  const fail = () => {
    hasFailed = true
    const error = new Error('The worker that searches broke.')
    running?.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    running = null
    waiting.clear()
  }
  const channel = startWorker(receive, fail)
  channel.catch(fail)

  const askNext = async () => {
    const [next] = waiting
    if (running || !next) return
    const [asker, call] = next
    waiting.delete(asker)
    running = call
    try {
      ;(await channel).send({ kind: 'find', id: ++lastId, question: call.question })
    } catch {
      fail()
    }
  }
  return {
    values: () => values,
    add: async (batches) => {
      const { send, turn } = await channel
      for (const conferences of batches) {
        send({ kind: 'add', conferences })
        await turn()
      }
    },
    find: (question, asker) =>
      new Promise((resolve, reject) => {
        if (hasFailed) return reject(new Error('The worker that searches broke.'))
        waiting.get(asker)?.resolve(null)
        waiting.set(asker, { question, resolve, reject })
        void askNext()
      }),
    end: () => void channel.then(({ end }) => end()).catch(() => {}),
  }
}
