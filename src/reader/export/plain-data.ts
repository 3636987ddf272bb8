/** What is given instead of data that is nested more deeply than anything of ours. */
export const tooDeep = Symbol('nested too deeply')
/** Ours have 4 levels; writing 10,000 again would overflow. */
const mostLevels = 100

/** Plain data with every text in it well-formed, and no key that is a prototype's; `tooDeep` where it cannot be stored. */
export function wellFormed(value: unknown, levels = mostLevels): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) return tooDeep
  if (Array.isArray(value)) {
    const items = value.map((item) => wellFormed(item, levels - 1))
    return items.includes(tooDeep) ? tooDeep : items
  }
  const entries = Object.entries(value)
    .filter(([key]) => key !== '__proto__')
    .map(([key, item]): [string, unknown] => [key.toWellFormed(), wellFormed(item, levels - 1)])
  return entries.some(([, item]) => item === tooDeep) ? tooDeep : Object.fromEntries(entries)
}

/** As JSON; '' for what is nested too deeply to be written, and stays in the reader's file alone. */
export function printed(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}
