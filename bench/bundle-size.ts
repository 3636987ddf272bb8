import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const entry = '\0measured'

/** Bytes of code as a page would load it: bundled, minified, gzip -9. `code` exports what is meant to be in it. */
export async function bundledSize(code: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'measured',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  if (!('output' in built)) throw new Error('The bundle was not made.')
  const chunks = built.output.filter((part) => part.type === 'chunk')
  return chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0)
}
