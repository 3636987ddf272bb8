/** The notes the site is shipped with, if its owner left them there: a chunk of its own, loaded on demand. */
const samples = import.meta.glob<string>('/content/qcon-london-2017/notes.txt', {
  query: '?raw',
  import: 'default',
})

const load = Object.values(samples)[0]

export const hasSample = load !== undefined

export async function sampleNotes(): Promise<string | null> {
  return (await load?.()) ?? null
}
