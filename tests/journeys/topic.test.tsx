import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { catalogue } from '#notes/catalogue.ts'
import { compileNotes } from '#notes/compile.ts'
import { openApp, qconDataset } from '../open-app.tsx'

const docker = '/topics/docker'

test('A topic shows everything said about it, by talk, with its own words marked as where one is', async () => {
  await openApp(docker)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Docker')
  expect(screen.getByText('5 takeaways in 2 talks mention it.')).toBeVisible()
  const talk = screen.getByRole('article', { name: 'Deliver Docker Container Continuously in AWS' })
  const lines = within(talk).getAllByRole('listitem')
  expect(lines).toHaveLength(4)
  // Also within a longer name, “Docker Compose”.
  for (const line of lines)
    expect(within(line).getAllByRole('link', { name: 'Docker' })[0]).toHaveAttribute('aria-current', 'page')
  expect(within(talk).getAllByRole('link', { name: 'ECS' })[0]).not.toHaveAttribute('aria-current')
  expect(document.title).toBe('Docker · Takeaways')
})

test('The rest of a talk opens in place', async () => {
  const { user } = await openApp(docker)
  const talk = screen.getByRole('article', { name: 'Crushing Tech Debt Through Automation at Coinbase' })
  await user.click(within(talk).getByRole('button', { name: '7 more in this talk' }))
  expect(within(talk).getAllByRole('listitem')).toHaveLength(8)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('Beside it stand what is mentioned in the same breath, and who mentions it', async () => {
  const { user, address } = await openApp(docker)
  const around = screen.getByRole('complementary', { name: 'Around Docker' })
  expect(within(around).getByRole('link', { name: 'Philipp Garbe' }).closest('li')).toHaveTextContent(
    '4 takeaways',
  )
  await user.click(within(around).getByRole('link', { name: 'Amazon ECS' }))
  await waitFor(() => expect(address()).toBe('/topics/amazon-ecs'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Amazon ECS' })).toBeVisible()
})

test('What is said about its relatives without naming it follows', async () => {
  await openApp('/topics/vault')
  const near = screen.getByRole('region', { name: /^Close by: HashiCorp$/ })
  expect(within(near).getByText('Mentions HashiCorp without naming Vault')).toBeVisible()
  for (const item of within(near).getAllByRole('listitem')) expect(item).not.toHaveTextContent(/vault/i)
})

test('Topics of its kind are a click away, and so is the page of its takeaways with all filters', async () => {
  const { user, address } = await openApp(docker)
  const others = screen.getByRole('navigation', { name: 'Technologies' })
  expect(within(others).getByRole('link', { name: /^Docker/ })).toHaveAttribute('aria-current', 'page')
  await user.click(screen.getByRole('link', { name: 'Narrow in Browse' }))
  await waitFor(() => expect(address()).toBe('/?tech=docker'))
})

test('A topic says in how many talks it comes up while it has the focus, without that being part of its name', async () => {
  const { user } = await openApp('/talks/scaling-instagram-architecture')
  const [python] = screen.getAllByRole('link', { name: 'Python' })
  python?.focus()
  await waitFor(() => expect(python).toHaveAttribute('data-talks', '2 talks'))
  await user.keyboard('{Escape}')
  expect(python).not.toHaveAttribute('data-talks')
})

test('An address no topic has names the nearest ones and the ways on', async () => {
  await openApp('/topics/dokcer')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No topic has this address')
  expect(screen.getByRole('link', { name: 'Docker' })).toHaveAttribute('href', '/topics/docker')
  expect(screen.getByRole('link', { name: 'All topics on the map' })).toHaveAttribute('href', '/map?rows=all')
})

test('Over several conferences a topic says at how many, and in which years', async () => {
  const notes =
    '# Harbour\n\n## Cranes (Lisa Guo)\n- Docker lifts containers\n\n## Ropes (Lisa Guo)\n- Python ties'
  const { dataset } = compileNotes({
    conferenceId: 'harbour',
    files: [{ path: '', text: notes }],
    topics: catalogue,
  })
  const harbour = { ...dataset, conference: { ...dataset.conference, dates: ['2019-05-01'] } }
  await openApp(docker, { datasets: [harbour, qconDataset] })
  expect(screen.getByText('6 takeaways in 3 talks at 2 conferences, 2017 to 2019, mention it.')).toBeVisible()
  const years = within(screen.getByRole('complementary', { name: 'Around Docker' }))
  expect(years.getByRole('link', { name: 'QCon London 2017' }).closest('li')).toHaveTextContent('5 takeaways')
})

test('A speaker with several talks has a page of their own, one with a single talk is a filter', async () => {
  const notes =
    '# Harbour\n\n## Cranes\nSpeaker: Lisa Guo\n- Docker lifts containers\n\n## Ropes\nSpeaker: Lisa Guo\n- Python ties'
  const { dataset } = compileNotes({
    conferenceId: 'harbour',
    files: [{ path: '', text: notes }],
    topics: catalogue,
  })
  const { user, address } = await openApp('/talks/cranes', { datasets: [dataset, qconDataset] })
  await user.click(screen.getByRole('link', { name: 'Lisa Guo' }))
  await waitFor(() => expect(address()).toBe('/speakers/lisa-guo'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Lisa Guo' })).toBeVisible()
  expect(screen.getByText('15 takeaways from 3 talks.')).toBeVisible()
  const about = screen.getByRole('complementary', { name: 'About this speaker' })
  expect(within(about).getByRole('link', { name: 'Python' }).closest('li')).toHaveTextContent('in 2 talks')
  expect(screen.getAllByRole('article')).toHaveLength(3)
})

test('An address no speaker has says so and offers to search', async () => {
  await openApp('/speakers/nobody-here')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No speaker has this address')
  expect(screen.getByRole('link', { name: 'Search for “nobody here”' })).toHaveAttribute(
    'href',
    '/?q=nobody+here',
  )
})

test('Under a takeaway stands where else its topic comes up, until that is switched off, for good', async () => {
  const { user } = await openApp('/talks/scaling-instagram-architecture')
  const also = () => screen.queryAllByRole('link', { name: /^Also in / })
  expect(also().length).toBeGreaterThan(2)
  expect(also()[0]).toHaveAttribute('href', expect.stringMatching(/^\/talks\/[a-z-]+#\w{10}$/))
  await user.click(screen.getByRole('checkbox', { name: /where else it comes up/ }))
  expect(also()).toEqual([])
  cleanup()
  await openApp('/talks/why-we-chose-erlang-over-vs-java-scala-go-c')
  expect(also()).toEqual([])
})
