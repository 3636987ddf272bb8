const isLong = process.env.FAULTS === 'long'

/** What a test does in its short form, which is part of every run, and in its long one: `npm run test:faults`. */
export function extent<T>(short: T, long: T): T {
  return isLong ? long : short
}
