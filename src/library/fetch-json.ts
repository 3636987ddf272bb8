export type LoadFault =
  | 'offline'
  | 'missing'
  | 'refused'
  | 'slow'
  | 'large'
  | 'a page'
  | 'not text'
  | 'not JSON'
  | 'not a dataset'
  | 'newer'
  | 'damaged'

/** Notes that did not arrive or cannot be read. The message is one sentence for the reader. */
export class LoadError extends Error {
  override name = 'LoadError'
  readonly fault: LoadFault
  constructor(fault: LoadFault, message: string) {
    super(message)
    this.fault = fault
  }
}

export interface Limits {
  /** Largest answer, in bytes. */
  bytes: number
  /** Longest time for the whole answer, in milliseconds. */
  total: number
  /** Longest silence, in milliseconds. */
  idle: number
}

export const defaultLimits: Limits = { bytes: 5_000_000, total: 15_000, idle: 5_000 }

/** Fetches a JSON file with limits on its size and time. Throws a `LoadError` that names the file and the reason. */
export async function fetchJson(address: string, limits: Limits = defaultLimits): Promise<unknown> {
  const file = address.slice(address.lastIndexOf('/') + 1)
  const stop = new AbortController()
  const total = setTimeout(() => stop.abort(), limits.total)
  let idle = setTimeout(() => stop.abort(), limits.total)
  try {
    const response = await fetch(address, { signal: stop.signal, headers: { accept: 'application/json' } })
    checkAnswer(response, file)
    const bytes = await readBody(response, limits, file, () => {
      clearTimeout(idle)
      idle = setTimeout(() => stop.abort(), limits.idle)
    })
    return parse(bytes, file)
  } catch (error) {
    if (error instanceof LoadError) throw error
    if (stop.signal.aborted) throw new LoadError('slow', `The server did not finish sending ${file} in time.`)
    throw new LoadError('offline', `${file} could not be reached. You may be offline, or the server is.`)
  } finally {
    clearTimeout(total)
    clearTimeout(idle)
  }
}

function checkAnswer(response: Response, file: string): void {
  if (response.status === 404) throw new LoadError('missing', `The server has no ${file}.`)
  if (!response.ok) throw new LoadError('refused', `The server answered ${response.status} for ${file}.`)
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new LoadError(
      'a page',
      `The server sent a web page in place of ${file}. It is probably missing there.`,
    )
  }
}

async function readBody(
  response: Response,
  limits: Limits,
  file: string,
  alive: () => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  alive()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    alive()
    size += part.value.length
    if (size > limits.bytes) {
      await reader?.cancel()
      throw new LoadError('large', `${file} is larger than ${limits.bytes / 1_000_000} MB.`)
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function parse(bytes: Uint8Array, file: string): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new LoadError('not text', `${file} is not UTF-8 text.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError('not JSON', `${file} is not complete JSON: it was cut off on the way, or is damaged.`)
  }
}
