import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp, qcon, qconDataset } from '../open-app.tsx'

const deletion = qcon.talks.find(({ title }) => title === 'Strategic Code Deletion')
if (!deletion) throw new Error('The notes have no such talk')
const [first, second, third] = deletion.takeaways.map(({ text }) => text)

type User = Awaited<ReturnType<typeof openApp>>['user']

/** Saves the first three takeaways of a talk, the first one first, and opens what is saved. */
async function saveThree() {
  const app = await openApp('/talks/strategic-code-deletion')
  for (const number of [1, 2, 3])
    await app.user.click(await screen.findByRole('button', { name: `Save takeaway ${number}` }))
  await app.user.click(screen.getByRole('link', { name: /^Saved/ }))
  await list()
  return app
}

const list = () => screen.findByRole('list', { name: 'Saved takeaways' })
const words = async () =>
  within(await list())
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByText(/./)[0]?.textContent)
const preview = () => screen.getByRole('region', { name: 'Export preview' })

async function choose(user: User, name: string, text: string) {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!field) throw new Error('The page has no field for files')
  await user.upload(field, new File([text], name))
}

test('What is saved last stands first, and can be moved by buttons and by keys', async () => {
  const { user } = await saveThree()
  expect(await words()).toEqual([third, second, first])
  await user.click(screen.getByRole('button', { name: 'Move up takeaway 1' }))
  expect(await words()).toEqual([third, first, second])
  expect(screen.getByRole('button', { name: 'Move up takeaway 1' })).toHaveFocus()
  screen.getByRole('button', { name: /^Move takeaway 3: drag/ }).focus()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(await words()).toEqual([first, second, third])
})

test('The order is in the address, and one’s own order is there after a reload', async () => {
  const { user, address } = await saveThree()
  await user.click(screen.getByRole('button', { name: 'Move down takeaway 3' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'By talk')
  await waitFor(() => expect(address()).toBe('/saved?order=talk'))
  expect(await words()).toEqual([first, second, third])
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Mine')
  await waitFor(() => expect(address()).toBe('/saved'))
  expect(await words()).toEqual([second, third, first])
})

test('What is on the screen is taken away in four formats, and copied', async () => {
  const { user } = await saveThree()
  await user.type(screen.getByRole('textbox', { name: 'Note on takeaway 1' }), 'Try this')
  await waitFor(() => expect(preview()).toHaveTextContent(`## ${deletion.title}`))
  expect(preview()).toHaveTextContent('Try this')
  const format = screen.getByRole('group', { name: 'Format' })
  await user.click(within(format).getByRole('radio', { name: 'JSON' }))
  await waitFor(() => expect(preview()).toHaveTextContent('takeaways-saved/1'))
  await user.click(within(format).getByRole('radio', { name: 'CSV' }))
  await waitFor(() => expect(preview()).toHaveTextContent('Takeaway,Note,Talk'))
  await user.click(within(format).getByRole('radio', { name: 'Readwise CSV' }))
  await waitFor(() => expect(preview()).toHaveTextContent('Highlight,Title,Author'))
  const written = preview().textContent
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(written))
})

test('A backup is previewed before it is merged, and Undo takes all of it back', async () => {
  const { user } = await saveThree()
  await user.click(screen.getByRole('radio', { name: 'JSON' }))
  await waitFor(() => expect(preview()).toHaveTextContent('takeaways-saved/1'))
  const backup = preview().textContent
  await user.click(screen.getByRole('button', { name: 'Remove takeaway 2 from saved' }))
  await choose(user, 'backup.json', backup)
  const dialog = await screen.findByRole('dialog', { name: 'What this file brings' })
  expect(dialog).toHaveTextContent('Here already: 2 bookmarks')
  expect(dialog).toHaveTextContent('Removed here since: 1 bookmark')
  await user.click(within(dialog).getByRole('button', { name: 'Add and merge' }))
  expect(await words()).toEqual([third, first])
  await choose(user, 'backup.json', backup)
  await user.click(await screen.findByRole('button', { name: 'Replace what is saved' }))
  await waitFor(async () => expect(await words()).toHaveLength(3))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await words()).toEqual([third, first]))
})

test.each([
  ['garbage', 'garbage'],
  ['a newer backup', '{"schema":"takeaways-saved/9","bookmarks":[]}'],
  ['half a backup', '{"schema":"takeaways-saved/1","bookmarks":['],
])('Importing %s is refused with the reason, and changes nothing', async (_what, text) => {
  const { user } = await saveThree()
  await choose(user, 'file.json', text)
  expect(await screen.findByRole('alert')).toHaveTextContent(/^file\.json: .+\.$/)
  expect(await words()).toHaveLength(3)
})

test('A shared list shows what both have, and keeps what is chosen, without a note unless it was ticked', async () => {
  const { user } = await saveThree()
  await user.type(screen.getByRole('textbox', { name: 'Note on takeaway 1' }), 'Mine alone')
  const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this list' })
  const withoutNotes = new URL(link.value)
  await user.click(screen.getByRole('checkbox', { name: 'Include my notes' }))
  await waitFor(() => expect(link.value).not.toBe(withoutNotes.href))
  const withNotes = new URL(link.value)
  for (const number of [1, 2])
    await user.click(screen.getByRole('button', { name: `Remove takeaway ${number} from saved` }))

  cleanup()
  await openApp(`/saved${withoutNotes.hash}`)
  expect(await screen.findByRole('heading', { level: 1, name: '3 shared takeaways' })).toBeVisible()
  expect(screen.queryByText('Mine alone')).toBeNull()
  expect(screen.getByText('1 in both lists, 2 only in theirs, 0 only in yours')).toBeVisible()

  cleanup()
  const { user: other } = await openApp(`/saved${withNotes.hash}`)
  const shared = await screen.findByRole('list', { name: 'Shared takeaways' })
  expect(shared).toHaveTextContent('Their note Mine alone')
  await other.click(within(shared).getByRole('checkbox', { name: first ?? '' }))
  await other.click(screen.getByRole('button', { name: 'Keep 1' }))
  expect(await screen.findByRole('textbox', { name: 'Note on takeaway 1' })).toHaveValue('Mine alone')
  expect(await words()).toEqual([first, third])
})

test('A damaged link says so, and leads on', async () => {
  await openApp('/saved#s=aXYZ')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This link holds no list that can be read' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'See what you saved' })).toHaveAttribute('href', '/saved')
})

test('What was edited in the notes is still saved; what left them keeps its words', async () => {
  await saveThree()
  const changed = structuredClone(qconDataset)
  const talk = changed.talks.find(({ id }) => id === deletion.id)
  if (!talk) throw new Error('The notes have no such talk')
  const [one, two, three, ...rest] = talk.takeaways
  if (!one || !two || !three) throw new Error('The talk has no three takeaways')
  talk.takeaways = [
    { ...one, id: 'edited0001', text: `${one.text}, mostly` },
    { ...three, id: 'renamed001' },
    ...rest,
  ]
  changed.moved = { [three.id]: 'renamed001' }
  cleanup()
  await openApp('/saved', { datasets: [changed] })
  expect(await screen.findAllByText(/^Not in the notes any more/)).toHaveLength(1)
  const items = within(await list()).getAllByRole('listitem')
  const places = items.map((item) => within(item).getByRole('link').getAttribute('href'))
  expect(places).toEqual([
    `/talks/${deletion.id}#renamed001`,
    `/talks/${deletion.id}#${two.id}`,
    `/talks/${deletion.id}#edited0001`,
  ])
  expect(items[1]).toHaveTextContent(two.text)
  await waitFor(() => expect(items[2]).toHaveTextContent(`${one.text}, mostly`))
})

test('Deleting all data empties the list, once confirmed', async () => {
  const { user } = await saveThree()
  await user.click(screen.getByRole('link', { name: 'About' }))
  await user.click(await screen.findByRole('button', { name: 'Delete all my data' }))
  const dialog = screen.getByRole('dialog', { name: 'Delete all your data?' })
  expect(dialog).toHaveTextContent('3 saved bookmarks')
  await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }))
  await screen.findByText('All your data is deleted')
  expect(Object.keys(localStorage)).toEqual(['takeaways:1:erased'])
  await user.click(screen.getByRole('link', { name: 'Saved' }))
  expect(await screen.findByRole('heading', { name: 'Mark a line, find it here' })).toBeVisible()
})

test('With nothing saved there is a takeaway to try it with', async () => {
  const { user } = await openApp('/saved')
  const example = screen.getByRole('region', { name: 'Try it with this one' })
  await user.click(within(example).getByRole('button', { name: /^Save takeaway/ }))
  expect(
    within(await screen.findByRole('list', { name: 'Saved takeaways' })).getAllByRole('listitem'),
  ).toHaveLength(1)
})
