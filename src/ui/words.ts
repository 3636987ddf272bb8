const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `1 talk`, `12 talks`, with a comma in thousands. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** As `plural`, with numbers up to ten in words: `two days`. */
export function pluralInWords(count: number, noun: string): string {
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A number in running text: up to ten in words. */
export function inWords(count: number): string {
  return smallNumbers[count] ?? count.toLocaleString('en')
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The first few of them, and how many more there are: “Docker, AWS and 3 more”. */
export function firstListed(items: readonly string[], most: number): string {
  const more = items.length - most
  return listed(more > 0 ? [...items.slice(0, most), `${more} more`] : items)
}

/** The words with a capital at the beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `2 takeaways and 1 talk`, or only one of them; `count` says a number with its noun. */
export function takeawaysAndTalks(
  kinds: readonly ('takeaway' | 'talk')[],
  count: (count: number, noun: string) => string = plural,
): string {
  const talks = kinds.filter((kind) => kind === 'talk').length
  const takeaways = kinds.length - talks
  const parts = [takeaways > 0 && count(takeaways, 'takeaway'), talks > 0 && count(talks, 'talk')]
  return listed(parts.filter((part) => part !== false))
}
