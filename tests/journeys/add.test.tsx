import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { openApp, qconDataset, talkNamed, total } from '../open-app.tsx'

const brook = `# Brook 2031

## Pipes that never burst — Ola Lindqvist

- Measure the pressure before you trust the pipe
  - Twice a day is enough
- Kafka is a river, not a lake

## Small boats, big rivers — Tam Okoro

- A small boat turns faster
`

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  // jsdom lays no text out; the editor asks where its lines are.
  Range.prototype.getClientRects = () => document.createElement('i').getClientRects()
})

type User = Awaited<ReturnType<typeof openApp>>['user']

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name)

/** The button “Choose files” opens the browser's dialog, which ends in this field. */
async function choose(user: User, ...files: File[]) {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('The page has no field for files')
  await user.upload(field, files)
}

async function openAdd() {
  const app = await openApp('/add')
  return { ...app, editor: await screen.findByRole('textbox', { name: 'Your notes' }) }
}

const editor = () => screen.getByRole('textbox', { name: 'Your notes' })
const preview = () => screen.getByRole('region', { name: 'Preview' })
const addButton = () => screen.getByRole('button', { name: 'Add to library' })
const previewed = (words: string) =>
  within(preview()).findByRole('heading', { level: 2, name: `Preview: ${words}` })

async function addBrook(user: User, text = brook, words = '4 takeaways in 2 talks') {
  await choose(user, fileOf('brook.md', text))
  await previewed(words)
  await user.click(addButton())
  await screen.findByText(/ is in your library/)
}

test('Without notes nothing can be added, and the page says why', async () => {
  const { user } = await openAdd()
  expect(addButton()).toHaveAttribute('aria-disabled', 'true')
  expect(addButton()).toHaveAccessibleDescription('Write, paste or choose notes first.')
  await user.click(addButton())
  expect(screen.queryByRole('list', { name: 'Added conferences' })).toBeNull()
})

test('Pasted notes are previewed: talks, speakers, takeaways with their numbers', async () => {
  const { user } = await openAdd()
  await user.click(editor())
  await user.paste(brook)
  await previewed('4 takeaways in 2 talks')
  const talk = within(preview()).getByRole('heading', { level: 3, name: 'Pipes that never burst' })
  expect(talk.closest('article')).toHaveTextContent('Ola Lindqvist')
  expect(within(preview()).getByText('Twice a day is enough')).toBeInTheDocument()
  expect(within(preview()).getByText('1.1')).toBeInTheDocument()
  expect(addButton()).toHaveAttribute('aria-disabled', 'false')
})

test('Added notes are browsed, searched and filtered like any others', async () => {
  const { user, address } = await openAdd()
  await addBrook(user)
  await user.click(screen.getByRole('link', { name: 'Browse it' }))
  await waitFor(() => expect(address()).toBe('/?conf=brook-2031'))
  await waitFor(() => expect(total()).toBe('4 takeaways in 2 talks'))
  expect(talkNamed('Small boats, big rivers')).toBeInTheDocument()
  await user.type(screen.getByRole('searchbox', { name: 'Search takeaways' }), 'lake')
  await waitFor(() => expect(total()).toBe('1 takeaway in 1 talk'))
})

test('What was added is there when the site is opened again', async () => {
  const { user } = await openAdd()
  await addBrook(user)
  cleanup()
  await openApp('/talks/pipes-that-never-burst')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Pipes that never burst')
})

test('Undo after adding takes the notes out of the library and back into the editor', async () => {
  const { user } = await openAdd()
  await addBrook(user)
  expect(editor()).not.toHaveTextContent('Brook 2031')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Added conferences' })).toBeNull())
  await waitFor(() => expect(editor()).toHaveTextContent('Brook 2031'))
})

test('Removing is immediate and can be undone', async () => {
  const { user } = await openAdd()
  await addBrook(user)
  await user.click(screen.getByRole('button', { name: 'Remove Brook 2031' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Brook 2031' })).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('link', { name: 'Brook 2031' })).toBeInTheDocument()
})

test('Adding a conference again replaces it, with the same addresses; Undo brings the old one back', async () => {
  const { user } = await openAdd()
  await addBrook(user)
  const fewer = brook.replace('- A small boat turns faster\n', '')
  await choose(user, fileOf('brook.md', fewer))
  await previewed('3 takeaways in 2 talks')
  expect(addButton()).toHaveAccessibleDescription('It takes the place of Brook 2031, in this browser.')
  await user.click(addButton())
  expect(await screen.findByText(/^Replaced Brook 2031/)).toBeInTheDocument()
  const list = screen.getByRole('list', { name: 'Added conferences' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  expect(list).toHaveTextContent('3 takeaways')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(list).toHaveTextContent('4 takeaways'))
})

test('A file of the same name takes the place of one that was not edited, and stands beside one that was', async () => {
  const { user } = await openAdd()
  const names = () =>
    screen.getAllByRole('button', { name: /^Take out/ }).map((button) => button.getAttribute('aria-label'))
  await choose(user, fileOf('brook.md', brook))
  await previewed('4 takeaways in 2 talks')
  await choose(user, fileOf('brook.md', brook.replace('- A small boat turns faster', '-')))
  await user.click(await screen.findByRole('button', { name: /^Delete/ }))
  await previewed('3 takeaways in 2 talks')
  expect(names()).toEqual(['Take out brook.md'])
  await choose(user, fileOf('brook.md', brook), fileOf('brook.md', brook))
  expect(names()).toEqual(['Take out brook.md', 'Take out brook (2).md', 'Take out brook (3).md'])
})

test('Edit brings the text of added notes back into the editor', async () => {
  const { user } = await openAdd()
  await addBrook(user)
  await user.click(screen.getByRole('button', { name: 'Edit Brook 2031' }))
  await previewed('4 takeaways in 2 talks')
  expect(editor()).toHaveTextContent('Pipes that never burst')
})

test('A problem names its line; its fix edits the text', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook.replace('- A small boat turns faster', '-')))
  const problems = await screen.findByRole('list', { name: 'Problems' })
  const problem = within(problems).getAllByRole('listitem')[0]
  if (!problem) throw new Error('There is no problem')
  expect(problem).toHaveTextContent('Line 11')
  await user.click(within(problem).getByRole('button', { name: 'Line 11' }))
  expect(editor()).toHaveFocus()
  await user.click(within(problem).getByRole('button', { name: /^Delete/ }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Problems' })).toBeNull())
})

test('A whole dataset can be chosen', async () => {
  const { user } = await openAdd()
  const other = {
    ...qconDataset,
    conference: { ...qconDataset.conference, id: 'delta-2030', name: 'Delta 2030' },
    talks: qconDataset.talks.slice(0, 2),
    moved: {},
  }
  await choose(user, fileOf('delta.json', JSON.stringify(other)))
  const count = other.talks.reduce((sum, talk) => sum + talk.takeaways.length, 0)
  await previewed(`${count} takeaways in 2 talks`)
  await user.click(addButton())
  expect(await screen.findByRole('link', { name: 'Delta 2030' })).toBeInTheDocument()
})

test('A file that is no text is named, and nothing is lost by taking it out', async () => {
  const { user } = await openAdd()
  await choose(
    user,
    fileOf('photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255, 254, 0])),
    fileOf('brook.md', brook),
  )
  const problems = await screen.findByRole('list', { name: 'Problems' })
  expect(problems).toHaveTextContent('photo.png')
  expect(addButton()).toHaveAttribute('aria-disabled', 'true')
  await user.click(within(problems).getByRole('button', { name: 'Take this file out' }))
  await waitFor(() => expect(addButton()).toHaveAttribute('aria-disabled', 'false'))
  expect(editor()).toHaveTextContent('Brook 2031')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(await screen.findByRole('button', { name: 'Take out photo.png' }))
  await waitFor(() => expect(addButton()).toHaveAttribute('aria-disabled', 'false'))
})

test('A file over the limit is refused in words, and the others are taken', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('huge.md', 'x'.repeat(5_000_001)), fileOf('brook.md', brook))
  expect(await screen.findByRole('alert')).toHaveTextContent('huge.md has 5.0 MB; a file may have 5 MB.')
  await previewed('4 takeaways in 2 talks')
})

test('Several files are one conference; each is shown on its own', async () => {
  const { user } = await openAdd()
  const [first = '', second = ''] = brook.split('## Small')
  await choose(user, fileOf('day-1.md', first), fileOf('day-2.md', `# Brook 2031\n\n## Small${second}`))
  await previewed('4 takeaways in 2 talks')
  const files = screen.getByRole('list', { name: 'Files' })
  expect(editor()).toHaveTextContent('Pipes')
  await user.click(within(files).getByRole('button', { name: /^day-2.md/ }))
  await waitFor(() => expect(editor()).toHaveTextContent('Small boats'))
})

test('The draft is there after a reload', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook))
  await previewed('4 takeaways in 2 talks')
  cleanup()
  await openAdd()
  await previewed('4 takeaways in 2 talks')
  expect(editor()).toHaveTextContent('Brook 2031')
})

test('Another tab’s draft never takes the place of this one by itself', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook))
  await previewed('4 takeaways in 2 talks')
  const theirs = JSON.stringify({ files: [{ path: '', text: '# Theirs\n\n## A talk\n\n- one' }] })
  localStorage.setItem('takeaways:1:draft', theirs)
  window.dispatchEvent(new StorageEvent('storage', { key: 'takeaways:1:draft', newValue: theirs }))
  await screen.findByText(/Another tab changed the draft/)
  expect(editor()).toHaveTextContent('Brook 2031')
  await user.click(screen.getByRole('button', { name: 'Take the other tab’s' }))
  await waitFor(() => expect(editor()).toHaveTextContent('Theirs'))
})

test('Another tab that adds its draft takes nothing of this one: a reload brings it back', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook))
  await previewed('4 takeaways in 2 talks')
  await waitFor(() => expect(localStorage.getItem('takeaways:1:draft')).toContain('Brook 2031'))
  localStorage.removeItem('takeaways:1:draft')
  window.dispatchEvent(new StorageEvent('storage', { key: 'takeaways:1:draft', newValue: null }))
  expect(localStorage.getItem('takeaways:1:draft')).toContain('Brook 2031')
})

test('After a reload the draft of this tab stands here, and another tab’s is one press away', async () => {
  const draftOf = (text: string) => JSON.stringify({ files: [{ path: '', text }] })
  sessionStorage.setItem('takeaways:1:draft', draftOf(brook))
  localStorage.setItem('takeaways:1:draft', draftOf('# Theirs\n\n## A talk\n\n- one'))
  const { user } = await openAdd()
  await previewed('4 takeaways in 2 talks')
  await user.click(screen.getByRole('button', { name: 'Take the other tab’s' }))
  await waitFor(() => expect(editor()).toHaveTextContent('Theirs'))
  expect(sessionStorage.getItem('takeaways:1:draft')).toContain('Theirs')
})

test('The shipped notes can be tried', async () => {
  const { user } = await openAdd()
  await user.click(screen.getByRole('button', { name: 'Try it with the QCon notes' }))
  await waitFor(() =>
    expect(within(preview()).getByRole('heading', { level: 2 })).toHaveTextContent('in 12 talks'),
  )
  expect(readFileSync('content/qcon-london-2017/notes.txt', 'utf8')).toContain('Strategic Code Deletion')
  expect(within(preview()).getByText('Strategic Code Deletion')).toBeInTheDocument()
})

test('Every page leads here, and so do the keys g a', async () => {
  const { user, address } = await openApp('/about')
  expect(screen.getByRole('link', { name: 'Add your own notes' })).toHaveAttribute('href', '/add')
  await user.keyboard('ga')
  await waitFor(() => expect(address()).toBe('/add'))
})

test('Without storage the notes stay in the editor, and the page says why', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook))
  await previewed('4 takeaways in 2 talks')
  await user.click(addButton())
  expect(await screen.findAllByText(/does not let the page store notes/)).not.toEqual([])
  expect(editor()).toHaveTextContent('Brook 2031')
})

const schedule = fileOf(
  'program.json',
  JSON.stringify([
    {
      id: '1',
      title: 'Small boats, big rivers',
      date: '2031-05-02',
      time: '10:00',
      mins: '30',
      loc: ['Weir'],
      people: [],
      tags: [],
    },
  ]),
)

test('A schedule chosen with the notes fills in what they leave out, and the pairs are shown', async () => {
  const { user } = await openAdd()
  await choose(user, fileOf('brook.md', brook), schedule)
  await user.click(await screen.findByText('1 of 2 talks found in the programme'))
  const row = screen.getByRole('row', { name: 'Small boats, big rivers Small boats, big rivers title' })
  expect(row).toBeVisible()
  expect(screen.getByRole('row', { name: /not found$/ })).toBeVisible()
})

test('A schedule alone asks for notes', async () => {
  const { user } = await openAdd()
  await choose(user, schedule)
  expect(
    await screen.findByText('There are no notes yet. Write them, or choose their files too.'),
  ).toBeVisible()
  expect(screen.getByRole('list', { name: 'Problems' })).toHaveTextContent(
    'This is a schedule, without notes of its talks.',
  )
})
