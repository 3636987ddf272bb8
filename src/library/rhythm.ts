/** The first pause, in milliseconds, and how many times longer each is than the one before it. */
const firstPause = 250
const growth = 1.5

export interface Rhythm {
  /** Something came: it is shown when the pause is over. */
  soon: () => void
  /** Something came that is waited for: it is shown in the next task. */
  now: () => void
  /** Starts again with a short pause. */
  restart: () => void
  stop: () => void
}

/**
 * Calls `show` for what comes, however often it comes, with longer and longer pauses: each time is work for the whole
 * page, and by then half as much again has come. What takes a minute is shown a dozen times, what takes an hour, two
 * dozen.
 */
export function createRhythm(show: () => void): Rhythm {
  let pause = firstPause
  let shownAt: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const showIn = (delay: number) => {
    stop()
    timer = setTimeout(() => {
      timer = null
      shownAt = performance.now()
      show()
    }, delay)
  }
  return {
    soon: () => {
      if (timer !== null) return
      const now = performance.now()
      showIn(Math.max(0, (shownAt ?? now) + pause - now))
      pause *= growth
    },
    now: () => showIn(0),
    restart: () => {
      pause = firstPause
    },
    stop,
  }
}
