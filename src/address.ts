/**
 * The format of what stands behind `?` in an address: plain strings, commas as they are. The router's own format turns
 * words that look like numbers into numbers, and lists into escaped JSON.
 */
export function parseSearch(search: string): Record<string, string> {
  const parameters: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(search)) parameters[name] ??= value
  return { ...parameters }
}

export function stringifySearch(parameters: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (typeof value === 'string') search.set(name, value)
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}
