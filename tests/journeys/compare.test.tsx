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
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Add a talk' }),
    'Scaling Instagram Architecture',
  )
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
