import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compileNotes } from '#notes/compile.ts'
import { openApp, qcon } from '../open-app.tsx'

const instagram = '/talks/scaling-instagram-architecture'
const python = qcon.talkById.get('scaling-instagram-architecture')?.takeaways.at(9)

test('A talk shows its takeaways in order, nested ones numbered under their parent', async () => {
  await openApp(instagram)
  const numbers = screen.getAllByRole('link', { name: /^Link to takeaway/ }).map((link) => link.textContent)
  expect(numbers).toEqual(['1', '2', '2.1', '2.2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
})

test('A talk says who spoke, where they are from, when, and on which track, each with its source', async () => {
  await openApp(instagram)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Scaling Instagram Architecture')
  expect(screen.getByRole('link', { name: 'Lisa Guo' })).toHaveAttribute('href', '/?speaker=lisa-guo')
  const [track] = within(screen.getByRole('main')).getAllByRole('definition')
  expect(track).toHaveTextContent("Architectures You've Always Wondered about")
  expect(screen.getAllByRole('link', { name: /^source: / })[0]).toHaveAttribute(
    'href',
    'https://archive.qconlondon.com/london2017/presentation/scaling-instagram-infrastructure',
  )
  expect(screen.getByText('7 March 2017')).toBeVisible()
})

test.each([
  ['nets', '09:00'],
  ['knots', '13:00–14:30'],
])('A talk of which only the hour is known says that: %s', async (talk, when) => {
  const text = '# Tidefest\n## 09:00 Nets — Ida Berg\n- One\n## 1:00 - 2:30 pm: Knots — Ole Dahl\n- Two\n'
  const { dataset } = compileNotes({ conferenceId: 'tidefest', files: [{ path: '', text }], topics: [] })
  await openApp(`/talks/${talk}`, { datasets: [dataset] })
  expect(screen.getByText('When').nextElementSibling).toHaveTextContent(when)
})

test('A track that was inferred says so, and a missing one is None stated', async () => {
  await openApp('/talks/low-latency-trading-architecture-at-lmax-exchange')
  expect(screen.getByRole('link', { name: /^source, inferred: / })).toBeVisible()
})

test('A talk without a stated track leads to the others', async () => {
  await openApp('/talks/continuously-delivering-security-in-the-cloud')
  expect(screen.getByRole('link', { name: 'None stated' })).toHaveAttribute('href', '/?track=none')
})

test('A name is shown as the notes spell it and means the real person', async () => {
  await openApp('/talks/crushing-tech-debt-through-automation-at-coinbase')
  expect(screen.getByRole('link', { name: 'Rob Witloff' })).toHaveAttribute('href', '/?speaker=rob-witoff')
})

test('Beside a talk stand its topics with the other talks that mention them, and its nearest talks', async () => {
  await openApp(instagram)
  const about = screen.getByRole('complementary', { name: 'About this talk' })
  const rabbit = within(about).getByRole('link', { name: 'RabbitMQ' }).closest('li')
  expect(rabbit).toHaveTextContent('in 1 other talk')
  const [, nearest] = within(about).getAllByRole('list')
  expect(nearest).toHaveTextContent('Why We Chose Erlang')
  expect(about).toHaveTextContent('Licence: not stated')
})

test('A link to a takeaway marks its line and puts the focus there', async () => {
  await openApp(`${instagram}#${python?.id}`)
  const row = screen.getByText(/garbage collector/).closest('li')
  await waitFor(() => expect(row).toHaveFocus())
  expect(row).toHaveAttribute('id', python?.id)
})

test('A link to a takeaway that is gone says so and shows the talk', async () => {
  await openApp(`${instagram}#0000000000`)
  expect(screen.getByRole('note')).toHaveTextContent('not in these notes')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Scaling Instagram Architecture')
})

test('An unknown talk offers the nearest ones', async () => {
  const { user, address } = await openApp('/talks/scaling-instagram')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No talk has this address')
  await user.click(screen.getByRole('link', { name: 'Scaling Instagram Architecture' }))
  await waitFor(() => expect(address()).toBe(instagram))
})

test('Previous and next lead through all talks', async () => {
  const { user, address } = await openApp(instagram)
  const around = screen.getByRole('navigation', { name: 'Previous and next talk' })
  await user.click(within(around).getByRole('link', { name: /^Next/ }))
  await waitFor(() => expect(address()).toBe('/talks/deep-learning-google-scale-smart-reply-in-inbox'))
})

test('n and p go to the next and the previous talk', async () => {
  const { user, address } = await openApp(instagram)
  await user.keyboard('n')
  await waitFor(() => expect(address()).toBe('/talks/deep-learning-google-scale-smart-reply-in-inbox'))
  await screen.findByRole('heading', { level: 1, name: /^Deep Learning/ })
  await user.keyboard('p')
  await waitFor(() => expect(address()).toBe(instagram))
})
