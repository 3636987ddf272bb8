import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp, talkNamed } from '../open-app.tsx'

const lmax = 'low-latency-trading-architecture-at-lmax-exchange'
const erlang = 'why-we-chose-erlang-over-vs-java-scala-go-c'
const instagram = 'scaling-instagram-architecture'

const compare = (title: string) => within(talkNamed(title)).getByRole('button', { name: `Compare ${title}` })

test('A tray gathers talks while one chooses and leads to the comparison', async () => {
  const { user, address } = await openApp('/')
  await user.click(compare('Low Latency Trading Architecture at LMAX Exchange'))
  const tray = screen.getByRole('region', { name: 'Comparison' })
  expect(tray).toHaveTextContent('Pick one more')
  await user.click(compare('Scaling Instagram Architecture'))
  await user.click(within(tray).getByRole('link', { name: 'Compare 2' }))
  await waitFor(() => expect(address()).toBe(`/compare?talks=${lmax},${instagram}`))
  expect(await screen.findByRole('table')).toBeVisible()
})

test('A fifth talk is refused with a sentence', async () => {
  const { user } = await openApp('/')
  for (const title of [
    'Strategic Code Deletion',
    'From Microliths To Microsystems',
    'Scaling Instagram Architecture',
    'Continuously Delivering Security In The Cloud',
    'Crushing Tech Debt Through Automation at Coinbase',
  ]) {
    await user.click(compare(title))
  }
  expect(screen.getByText('Four talks is the most you can compare. Remove one first.')).toBeVisible()
  expect(compare('Crushing Tech Debt Through Automation at Coinbase')).toHaveAttribute(
    'aria-pressed',
    'false',
  )
})

test('Side by side, shared topics come first with their words marked, then what is only in each', async () => {
  await openApp(`/compare?talks=${lmax},${erlang},${instagram}`)
  const table = await screen.findByRole('table')
  const heads = within(table).getAllByRole('columnheader')
  expect(heads.map((head) => head.getAttribute('aria-label'))).toEqual([
    'Low Latency Trading Architecture at LMAX Exchange',
    'Why We Chose Erlang Over VS. Java, Scala, Go, C',
    'Scaling Instagram Architecture',
  ])
  const python = within(table).getByRole('row', { name: /^Python ?2 of 3/ })
  expect(within(python).getAllByText('Python', { selector: 'b' })).toHaveLength(5)
  expect(within(table).getByRole('rowheader', { name: 'Only in each' })).toBeInTheDocument()
})

test('Shared only leaves the rest out and says so in the address', async () => {
  const { user, address } = await openApp(`/compare?talks=${lmax},${erlang}`)
  await user.click(await screen.findByRole('radio', { name: 'Shared only' }))
  await waitFor(() => expect(address()).toBe(`/compare?talks=${lmax},${erlang}&view=shared`))
  expect(screen.queryByRole('rowheader', { name: 'Only in each' })).toBeNull()
})

test('Talks are removed and added', async () => {
  const { user, address } = await openApp(`/compare?talks=${lmax},${erlang}`)
  await screen.findByRole('table')
  await user.click(
    screen.getByRole('button', {
      name: 'Remove Low Latency Trading Architecture at LMAX Exchange from comparison',
    }),
  )
  await waitFor(() => expect(address()).toBe(`/compare?talks=${erlang}`))
  await user.click(screen.getByRole('button', { name: 'Add a talk' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a talk' })
  await user.type(
    await within(dialog).findByRole('combobox', { name: 'Find a talk to compare' }),
    'guo django',
  )
  expect(within(dialog).getAllByRole('option')).toHaveLength(1)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe(`/compare?talks=${erlang},${instagram}`))
  await user.click(screen.getByRole('link', { name: 'Browse' }))
  await screen.findByRole('status')
  expect(compare('Scaling Instagram Architecture')).toHaveAttribute('aria-pressed', 'true')
})

test('A link with five talks, one of them unknown, shows four and says what it left out', async () => {
  await openApp(
    `/compare?talks=${lmax},${erlang},nothing,${instagram},strategic-code-deletion,from-microliths-to-microsystems`,
  )
  expect(await screen.findAllByRole('columnheader')).toHaveLength(4)
  const [unknown, tooMany] = screen.getAllByRole('note')
  expect(unknown).toHaveTextContent('“nothing”')
  expect(tooMany).toHaveTextContent('Four talks is the most you can compare. The link asks for 5')
})

test('Adding offers first the talks that share most, and what they share', async () => {
  const { user } = await openApp(`/compare?talks=${lmax}`)
  await user.click(await screen.findByRole('button', { name: 'Add a talk' }))
  const group = await screen.findByRole('group', { name: 'Share most' })
  const [first] = within(group).getAllByRole('option')
  expect(first).toHaveTextContent(
    'Scaling Instagram Architecture Performance, Latency and Garbage collection',
  )
  await user.type(screen.getByRole('combobox', { name: 'Find a talk to compare' }), 'xyzzy')
  expect(screen.queryAllByRole('option')).toHaveLength(0)
  expect(screen.getByText(/No talk has “xyzzy”/)).toBeVisible()
})

test('A talk is suggested: it comes with what it shares, and Undo takes it out again', async () => {
  const { user, address } = await openApp(`/compare?talks=${lmax},${erlang}`)
  await user.click(await screen.findByRole('button', { name: 'Suggest a talk to compare' }))
  await waitFor(() => expect(address()).toMatch(new RegExp(`^/compare\\?talks=${lmax},${erlang},[a-z-]+$`)))
  expect(screen.getByText(/^Added .+\. It shares .+\.$/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(address()).toBe(`/compare?talks=${lmax},${erlang}`))
})

const microservices = 'from-microliths-to-microsystems'

test('What two say in nearly the same words stands beside each other, before the topics', async () => {
  await openApp(`/compare?talks=${erlang},${microservices}`)
  const table = await screen.findByRole('table')
  const [first] = within(table).getAllByRole('rowgroup').slice(1)
  if (!first) throw new Error('The table has no bands')
  expect(within(first).getByRole('rowheader', { name: /^Nearly the same/ })).toBeVisible()
  const [, row] = within(first).getAllByRole('row')
  const [erlangCell, otherCell] = row ? within(row).getAllByRole('cell') : []
  expect(erlangCell).toHaveTextContent('Focus on separating stateless behavior services')
  expect(otherCell).toHaveTextContent('Separate stateless behaviour from stateful entities')
  expect(screen.getByText(/one thing is said in nearly the same words/)).toBeVisible()
})

test('A long cell folds and opens', async () => {
  const { user } = await openApp(`/compare?talks=${lmax},${erlang}`)
  await screen.findByRole('table')
  const button = screen.getByRole('button', {
    name: /^Show \d+ more of Why We Chose Erlang Over VS. Java, Scala, Go, C$/,
  })
  const cell = button.closest('td')
  if (!cell) throw new Error('It is in no cell')
  const rows = () => cell.querySelectorAll('[data-row]').length
  const folded = rows()
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(rows()).toBeGreaterThan(folded)
  await user.click(button)
  expect(rows()).toBe(folded)
})

test('While comparing, lines are saved and get notes by keys, and all is copied as Markdown with them', async () => {
  const { user } = await openApp(`/compare?talks=${lmax},${erlang}`)
  const [line] = await screen.findAllByRole('link', {
    name: 'Takeaway 1 of Low Latency Trading Architecture at LMAX Exchange',
  })
  line?.closest('li')?.focus()
  await user.keyboard('e')
  await user.type(
    await screen.findByRole('textbox', {
      name: 'Note on takeaway 1 of Low Latency Trading Architecture at LMAX Exchange',
    }),
    'Measure ours{Escape}',
  )
  expect(screen.getAllByText('Measure ours').length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
  expect(await screen.findByText('Copied as Markdown')).toBeVisible()
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/^# Low Latency Trading Architecture at LMAX Exchange and Why We Chose Erlang/)
  expect(copied).toContain('> **My note:** Measure ours')
  expect(copied).toContain('## Only in Why We Chose Erlang')
  expect(copied).toMatch(/\[link\]\(http:\/\/localhost[^)]*\/talks\/low-latency[^)]*#[a-z0-9]{10}\)/)
})

test('An empty comparison teaches by the two talks that share most', async () => {
  const { user, address } = await openApp('/compare')
  const example = await screen.findByRole('region', { name: 'Try it with these two' })
  const talks = within(example)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
  expect(talks).toHaveLength(2)
  await user.click(within(example).getByRole('link', { name: 'Compare these two' }))
  await waitFor(() => expect(address()).toMatch(/^\/compare\?talks=[a-z-]+,[a-z-]+$/))
  const heads = await screen.findAllByRole('columnheader')
  expect(heads.map((head) => head.getAttribute('aria-label'))).toEqual(talks)
})
