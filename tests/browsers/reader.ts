import type { Place } from './by-name.ts'
import type { Engine, Key } from './engine.ts'
import { bringIntoView, type Sight, sightsOf } from './sight.ts'

interface Wanted {
  words?: string | RegExp
  times?: number
  state?: 'pressed' | 'focused'
}

/** Somebody who uses the site in an engine: acts on what is visible, and waits for what has yet to come. */
export class Reader {
  readonly #engine: Engine
  readonly #origin: string
  /** How many complaints were heard. */
  #heard = 0
  readonly #meant: RegExp[] = []

  constructor(engine: Engine, origin: string) {
    this.#engine = engine
    this.#origin = origin
  }

  async open(path: string): Promise<void> {
    await this.#engine.open(this.#origin + path)
    await this.#isAtWork()
  }

  async reload(): Promise<void> {
    await this.#engine.reload()
    await this.#isAtWork()
  }

  back(): Promise<void> {
    return this.#engine.back()
  }

  type(text: string): Promise<void> {
    return this.#engine.type(text)
  }

  press(key: Key, held?: 'Control'): Promise<void> {
    return this.#engine.press(key, held)
  }

  /** Calls a function in the page, for what no hand can do. */
  inPage(act: () => void): Promise<void> {
    return this.#engine.inPage(act)
  }

  /** Clicks what is there once, holds still and is covered by nothing. */
  async click(place: Place): Promise<void> {
    await this.sees(place, { times: 1 })
    await this.#engine.inPage(bringIntoView, place.xpath)
    let before: Sight | undefined
    await until(`${place.words}, still and in front`, async () => {
      const [sight] = await this.#look(place)
      const isStill = sight !== undefined && sight.x === before?.x && sight.y === before.y
      before = sight
      if (!isStill) return 'it move'
      return sight.coveredBy === null || `it behind ${sight.coveredBy}`
    })
    if (before) await this.#engine.clickAt(before.x, before.y)
  }

  /** Something like this is visible: with these words, so many times, in this state. */
  async sees(place: Place, { words, times, state }: Wanted = {}): Promise<void> {
    const fits = ({ text, isPressed, hasFocus }: Sight) =>
      (words === undefined || (typeof words === 'string' ? text === words : words.test(text))) &&
      (state === undefined || (state === 'pressed' ? isPressed : hasFocus))
    const asked = [times !== undefined && `${times} ×`, place.words, words && `saying ${words}`, state]
    await until(asked.filter(Boolean).join(' '), async () => {
      const sights = await this.#look(place)
      const fitting = sights.filter(fits)
      const isMet = times === undefined ? fitting.length > 0 : fitting.length === times
      return isMet || `${sights.length} ×${sights.map(({ text }) => ` “${text.slice(0, 100)}”`).join('')}`
    })
  }

  /** The page is at this path, query and fragment. */
  isAt(address: string | RegExp): Promise<void> {
    return until(`the address ${address}`, async () => {
      const now = await this.#engine.inPage(() => location.pathname + location.search + location.hash)
      return (typeof address === 'string' ? now === address : address.test(now)) || now
    })
  }

  /** A function called in the page gives this. */
  finds(what: string, ask: () => string, answer: string): Promise<void> {
    return until(`${what} ${answer}`, async () => {
      const now = await this.#engine.inPage(ask)
      return now === answer || now
    })
  }

  /** Pages complained of nothing but what is meant; what is meant here has been heard, and may be heard again. */
  async hears(...meant: RegExp[]): Promise<void> {
    this.#meant.push(...meant)
    let since: string[] = []
    let all: readonly string[] = []
    // What is logged last comes last: with it, what was logged before has come.
    const last = `That is all after ${this.#heard}.`
    await this.#engine.inPage((words) => console.error(words), last)
    await until([...meant, last].join(', '), async () => {
      all = await this.#engine.complaints()
      since = all.slice(this.#heard)
      const isAll = since.some((complaint) => complaint.includes(last))
      const isHeard = (pattern: RegExp) => since.some((complaint) => pattern.test(complaint))
      return (isAll && meant.every(isHeard)) || since.join('\n') || 'nothing'
    })
    this.#heard = all.length
    const isMeant = (complaint: string) => this.#meant.some((pattern) => pattern.test(complaint))
    const unmeant = since.filter((complaint) => !complaint.includes(last) && !isMeant(complaint))
    if (unmeant.length > 0) throw unmet('no complaint', unmeant.join('\n'))
  }

  /** A page that came as HTML is seen before it works. */
  #isAtWork(): Promise<void> {
    return this.finds('a mark of HTML', () => String('page' in document.documentElement.dataset), 'false')
  }

  #look(place: Place): Promise<Sight[]> {
    return this.#engine.inPage(sightsOf, place.xpath)
  }
}

/** How long is waited for what must come, in milliseconds. Generous, because the machine may be busy. */
const patience = 15_000
const pause = 50

/** Asks again and again until the answer is true; any other answer says what is there instead. */
async function until(expected: string, ask: () => Promise<true | string>): Promise<void> {
  const end = performance.now() + patience
  for (;;) {
    // While one page goes and the next comes, neither can be asked.
    const answer = await ask().catch((error: unknown) => `a page that does not answer: ${String(error)}`)
    if (answer === true) return
    if (performance.now() > end) throw unmet(expected, answer)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

function unmet(expected: string, seen: string): Error {
  return new Error(`expected ${expected}\nsaw ${seen}`)
}
