import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp, qcon, talkNamed, total } from '../open-app.tsx'

const deletion = 'Strategic Code Deletion'

test('A takeaway is saved with one click and listed with its source', async () => {
  const { user } = await openApp('/')
  const save = within(talkNamed(deletion)).getByRole('button', { name: 'Save takeaway 3' })
  expect(save).toHaveAttribute('aria-pressed', 'false')
  await user.click(save)
  expect(save).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  const list = await screen.findByRole('list', { name: 'Saved takeaways' })
  expect(list).toHaveTextContent('If code has very little value, consider removing it')
  expect(within(list).getByRole('link', { name: deletion })).toBeVisible()
})

test('Only saved shows what is saved, and b saves the line one is on', async () => {
  const { user } = await openApp('/')
  await user.keyboard('jb')
  await user.click(screen.getByRole('checkbox', { name: 'Only saved, 1 takeaway' }))
  await waitFor(() => expect(total()).toBe('1 takeaway in 1 talk'))
})

test('b saves nothing while one is on no line', async () => {
  const { user } = await openApp('/')
  within(talkNamed(deletion))
    .getByRole('button', { name: `Compare ${deletion}` })
    .focus()
  await user.keyboard('b')
  expect(screen.queryByRole('button', { pressed: true })).toBeNull()
})

test('A note on something saved is there after coming back', async () => {
  const { user } = await openApp('/')
  await user.click(within(talkNamed(deletion)).getByRole('button', { name: 'Save takeaway 1' }))
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  await user.type(await screen.findByRole('textbox', { name: 'Note on takeaway 1' }), 'Try this on Monday')
  await user.click(screen.getByRole('link', { name: 'Browse' }))
  await screen.findByRole('status')
  expect(talkNamed(deletion)).toHaveTextContent('Try this on Monday')
})

test('Removing can be undone, and the note comes back with it', async () => {
  const { user } = await openApp('/')
  await user.click(within(talkNamed(deletion)).getByRole('button', { name: 'Save takeaway 1' }))
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  await user.type(await screen.findByRole('textbox', { name: 'Note on takeaway 1' }), 'Mine')
  await user.click(screen.getByRole('button', { name: 'Remove takeaway 1 from saved' }))
  expect(screen.getByRole('heading', { name: 'Mark a line, find it here' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('textbox', { name: 'Note on takeaway 1' })).toHaveValue('Mine')
})

test('A whole talk can be saved', async () => {
  const { user } = await openApp('/talks/strategic-code-deletion')
  await user.click(await screen.findByRole('button', { name: 'Save talk' }))
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  expect(await screen.findByRole('list', { name: 'Saved talks' })).toHaveTextContent(deletion)
})

test('What another tab saves appears here', async () => {
  await openApp('/')
  const takeaway = qcon.takeaways[0]
  const key = `takeaways:1:saved:${takeaway?.id}`
  const value = JSON.stringify({
    kind: 'takeaway',
    isSaved: true,
    savedAt: 1,
    changedAt: 1,
    changedBy: 'another',
    note: '',
    anchor: { conference: '', talk: '', title: '', speakers: '', exact: '', prefix: '', suffix: '' },
  })
  localStorage.setItem(key, value)
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }))
  const save = within(talkNamed(deletion)).getByRole('button', { name: 'Save takeaway 1' })
  await waitFor(() => expect(save).toHaveAttribute('aria-pressed', 'true'))
})

test('e writes a note where one reads: it saves the line first, and Escape goes back to it', async () => {
  const { user } = await openApp('/talks/scaling-instagram-architecture')
  await user.keyboard('je')
  const note = await screen.findByRole('textbox', { name: 'Note on takeaway 1' })
  await waitFor(() => expect(note).toHaveFocus())
  expect(screen.getByRole('button', { name: 'Save takeaway 1' })).toHaveAttribute('aria-pressed', 'true')
  await user.keyboard('Ask Anna{Escape}')
  expect(screen.queryByRole('textbox', { name: 'Note on takeaway 1' })).toBeNull()
  const row = screen.getByText('Ask Anna').closest('li')
  expect(row).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Edit the note on takeaway 1' }))
  await user.keyboard(' soon')
  await user.tab()
  expect(screen.getByText('Ask Anna soon')).toBeVisible()
})

test('On the page Saved keys move over what is saved, open it and take it off', async () => {
  const { user, address } = await openApp('/talks/scaling-instagram-architecture')
  await user.keyboard('jbjb')
  await user.keyboard('gs')
  await screen.findByRole('heading', { level: 1, name: 'Saved' })
  const [first, second] = within(screen.getByRole('list', { name: 'Saved takeaways' })).getAllByRole(
    'listitem',
  )
  await user.keyboard('jj')
  expect(second).toHaveFocus()
  await user.keyboard('k')
  expect(first).toHaveFocus()
  await user.keyboard('e')
  expect(screen.getByRole('textbox', { name: 'Note on takeaway 2' })).toHaveFocus()
  await user.keyboard('Why?{Escape}')
  expect(first).toHaveFocus()
  await user.keyboard('jb')
  await waitFor(() => expect(second).not.toBeInTheDocument())
  await user.keyboard('ko')
  await waitFor(() => expect(address()).toMatch(/^\/talks\/scaling-instagram-architecture#/))
})
