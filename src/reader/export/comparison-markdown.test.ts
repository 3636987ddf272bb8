import { expect, test } from 'vitest'
import { catalogue } from '#notes/catalogue.ts'
import { compareTalks } from '#notes/compare.ts'
import { compileNotes } from '#notes/compile.ts'
import { createLibrary } from '#notes/library.ts'
import { comparisonToMarkdown } from './comparison-markdown.ts'

const files = [
  {
    path: '',
    text: [
      '# Harbour 2024',
      '## Boats — Ada Byron',
      '- Secrets rotate with Vault',
      '- Redis for tides',
      '- Wood floats <b>',
      '## Ropes',
      '- Vault rotates the secrets',
      '- Bells ring by Redis, too',
    ].join('\n'),
  },
]
const { talks } = createLibrary([compileNotes({ conferenceId: 'harbour', files, topics: catalogue }).dataset])
const write = (isSharedOnly: boolean) =>
  comparisonToMarkdown({
    talks,
    comparison: compareTalks(talks),
    isSharedOnly,
    noteOn: ({ text }) => (text === 'Redis for tides' ? 'Which one?' : ''),
    siteUrl: 'https://notes.example/',
  }).replace(/#[a-z0-9]{10}/g, '#id')

test('A comparison is written as it is read: alike, shared by topic, only in each, with own notes and links', () => {
  expect(write(false)).toMatchInlineSnapshot(`
    "# Boats and Ropes

    - Boats (Ada Byron, Harbour 2024) [link](https://notes.example/talks/boats)
    - Ropes (Harbour 2024) [link](https://notes.example/talks/ropes)

    ## Nearly the same

    ### Secrets management, Vault

    **Boats**

    - Secrets rotate with Vault [link](https://notes.example/talks/boats#id)

    **Ropes**

    - Vault rotates the secrets [link](https://notes.example/talks/ropes#id)

    ## Shared

    ### Redis

    **Boats**

    - Redis for tides [link](https://notes.example/talks/boats#id)
      > **My note:** Which one?

    **Ropes**

    - Bells ring by Redis, too [link](https://notes.example/talks/ropes#id)

    ## Only in Boats

    - Wood floats \\<b> [link](https://notes.example/talks/boats#id)
    "
  `)
})

test('What is not shown is not written', () => {
  expect(write(true)).not.toContain('Only in')
})
