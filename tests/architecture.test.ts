import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bannedIn, importsOf, whyForbidden } from './import-laws.ts'

const files = ['src', 'tools', 'bench'].flatMap((root) =>
  (existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [])
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path)),
)
const read = (file: string) => readFileSync(file, 'utf8')

test('imports go one way', () => {
  const broken = files.flatMap((file) =>
    importsOf(file, read(file)).flatMap((specifier) => {
      const why = whyForbidden(file, specifier)
      return why === null ? [] : `${file} -> ${specifier} -> ${why}`
    }),
  )
  expect(files).toContain('src/main.tsx')
  expect(broken).toEqual([])
})

test('nothing that makes markup or patterns out of text', () => {
  const found = files
    .filter((file) => file.startsWith('src/') && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => bannedIn(file, read(file)))
  expect(found).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/)
})

describe('the laws can be broken', () => {
  test.each([
    ['src/notes/read/lines.ts', '#search/query.ts', 'notes may import nothing of ours, not search'],
    ['src/notes/ids.ts', 'zustand', 'notes may use the packages valibot, @noble/hashes, yaml'],
    ['src/notes/ids.ts', 'node:crypto', 'src runs in a browser'],
    ['src/notes/ids.ts', '../search/query.ts', 'a relative import may not leave notes'],
    ['src/search/engine.ts', '#library/load.ts', 'search may import notes, not library'],
    ['src/search/engine.ts', '#search/query.ts', 'inside a folder, imports are relative'],
    ['src/reader/bookmarks.ts', '#ui/Chip.tsx', 'reader may import notes, not ui'],
    ['src/ui/Chip.tsx', '#notes/model.ts', 'ui may import nothing of ours, not notes'],
    ['src/parts/Strip.tsx', '#pages/browse/BrowsePage.tsx', 'parts may import'],
    ['src/pages/talk/TalkPage.tsx', '../browse/Facets.tsx', 'pages never import pages'],
    ['src/pages/talk/TalkPage.tsx', '#pages/shell/Frame.tsx', 'pages never import pages'],
    ['src/pages/talk/TalkPage.tsx', '../../main.tsx', 'a relative import may not leave pages'],
    ['src/main.tsx', './pages/shell/Frame.tsx', 'pages/shell is imported by'],
    ['src/helpers/slug.ts', '#notes/ids.ts', 'the table says nothing about helpers'],
    ['tools/notes.ts', '#library/load.ts', 'tools may import notes, search, reader, not library'],
    ['tools/notes.ts', '../src/notes/ids.ts', 'a relative import may not leave tools'],
  ])('%s may not import %s', (file, specifier, why) => {
    expect(whyForbidden(file, specifier)).toContain(why)
  })

  test.each([
    ['src/notes/dataset.ts', 'valibot'],
    ['src/notes/ids.ts', '@noble/hashes/sha2.js'],
    ['src/notes/ids.test.ts', 'node:fs'],
    ['src/notes/read/lines.ts', '../model.ts'],
    ['src/search/worker/worker.ts', '../engine.ts'],
    ['src/search/engine.ts', '#notes/model.ts'],
    ['src/pages/talk/TalkPage.tsx', './Remarks.tsx'],
    ['src/pages/talk/TalkPage.tsx', '#parts/Strip.tsx'],
    ['src/routes.tsx', '#pages/shell/Frame.tsx'],
    ['src/main.tsx', './ui/tokens.css'],
    ['tools/notes.ts', '#notes/dataset.ts'],
    ['tools/content.ts', '#reader/export/backup-schema.ts'],
    ['tools/notes.ts', 'node:fs'],
  ])('%s may import %s', (file, specifier) => {
    expect(whyForbidden(file, specifier)).toBeNull()
  })

  test('every kind of import is seen, none in comments and text', () => {
    const source = `import type { A } from '#notes/a.ts'
      export { b } from './b.ts'
      import './c.css'
      const page = () => import('./d.tsx')
      const worker = new URL('./e.ts', import.meta.url)
      // import './no.ts'
      const text = "import './no.ts'"`
    expect(importsOf('x.ts', source)).toEqual(['#notes/a.ts', './c.css', './b.ts', './d.tsx', './e.ts'])
  })

  test('banned text is found in code, not in comments', () => {
    const source = `// innerHTML is banned\nx.innerHTML = y /* why */\nnew RegExp(z)`
    const found = bannedIn('src/x.ts', source)
    expect(found).toEqual([
      expect.stringMatching(/^src\/x\.ts:2 .*innerHTML/),
      expect.stringMatching(/^src\/x\.ts:3 .*RegExp/),
    ])
  })
})
