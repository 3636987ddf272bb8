import type { Step } from './main-journey.ts'

/** That nothing is heard says something only where something would be: so of each kind one is made on purpose. */
export const hearing: Step = {
  name: 'what a page complains of is heard',
  go: async (reader) => {
    await reader.open('/about')
    await reader.inPage(() => {
      setTimeout(() => {
        throw new Error('thrown to be heard')
      })
      void Promise.reject(new Error('refused to be heard'))
      document.createElement('img').src = 'https://example.org/'
    })
    await reader.hears(
      /thrown to be heard/,
      /refused to be heard/,
      /img-src.*example\.org|example\.org.*img-src/s,
    )
  },
}
