/** Seeded chance. */
export interface Dice {
  /** From 0 to before 1. */
  roll: () => number
  /** A whole number from 0 to before `end`. */
  below: (end: number) => number
  pick: <T>(things: readonly T[]) => T
}

/** sfc32 of PractRand, https://pracrand.sourceforge.net. */
export function createDice(seed: number): Dice {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  let c = (0xb7e15162 ^ seed) | 0
  let d = 1
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let at = 0; at < 20; at++) next()
  const roll = () => next() / 2 ** 32
  const below = (end: number) => (roll() * end) | 0
  return {
    roll,
    below,
    pick: (things) => {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new Error('There is nothing to pick from.')
      return thing
    },
  }
}
