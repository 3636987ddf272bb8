import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { facetValue, openApp, talkNamed, total } from '../open-app.tsx'

test('The home page shows every takeaway of every talk, the first day first', async () => {
  await openApp('/')
  expect(total()).toBe('101 takeaways in 12 talks')
  const talks = screen.getAllByRole('article')
  expect(talks).toHaveLength(12)
  expect(talks[0]).toBe(talkNamed('Strategic Code Deletion'))
  expect(screen.getAllByRole('button', { name: /^Save takeaway / })).toHaveLength(101)
})

test('The author’s sentences about a talk are told apart from takeaways', async () => {
  await openApp('/')
  const talk = talkNamed('Using Quality Views To Tackle Tech Debt')
  expect(within(talk).getByText('Author’s note')).toBeVisible()
  expect(within(talk).queryAllByRole('listitem')).toHaveLength(0)
})

test('Choosing a technology leaves what mentions it, and says so in the address', async () => {
  const { user, address } = await openApp('/')
  await user.click(facetValue('Technology', 'Docker'))
  await waitFor(() => expect(address()).toBe('/?tech=docker'))
  expect(total()).toBe('5 takeaways in 2 talks')
  expect(screen.getByRole('link', { name: 'Remove filter Docker' })).toBeVisible()
})

test('Values of one facet add up, facets narrow each other', async () => {
  const { user, address } = await openApp('/?tech=docker')
  await user.click(facetValue('Technology', 'Erlang'))
  await waitFor(() => expect(total()).toBe('11 takeaways in 3 talks'))
  await user.click(facetValue('Day', 'Day 1'))
  await waitFor(() => expect(total()).toBe('1 takeaway in 1 talk'))
  expect(address()).toBe('/?day=day-1&tech=docker,erlang')
})

test('A count says what choosing the value gives under the other facets', async () => {
  const { user } = await openApp('/?day=day-1')
  expect(facetValue('Day', 'Day 2')).toHaveAccessibleName('Day 2, 82 takeaways')
  expect(facetValue('Technology', 'Erlang')).toBeDisabled()
  const docker = facetValue('Technology', 'Docker')
  expect(docker).toHaveAccessibleName('Docker, 1 takeaway')
  await user.click(docker)
  await waitFor(() => expect(total()).toBe('1 takeaway in 1 talk'))
})

test('Talks without a stated track are found as such, with their talk of no takeaway', async () => {
  const { user } = await openApp('/')
  const none = facetValue('Track', 'None stated')
  expect(none).toHaveAccessibleName('None stated, 38 takeaways')
  await user.click(none)
  await waitFor(() => expect(total()).toBe('38 takeaways in 5 talks'))
  expect(talkNamed('Building a Data Science Capability From Scratch')).toBeVisible()
})

test('Search finds words in takeaways, titles, speakers and topics, without accents and case', async () => {
  const { user, address } = await openApp('/')
  const search = screen.getByRole('searchbox', { name: 'Search takeaways' })
  await user.type(search, 'BONER micro')
  await waitFor(() => expect(total()).toBe('5 takeaways in 1 talk'))
  expect(address()).toBe('/?q=BONER+micro')
  expect(within(talkNamed('From Microliths To Microsystems')).getByText('Bonér').tagName).toBe('MARK')
})

test('Typing keeps its place in the middle of a word, and Back brings everything again', async () => {
  const { user, back } = await openApp('/')
  const search = screen.getByRole('searchbox', { name: 'Search takeaways' })
  await user.type(search, 'vaut')
  await user.type(search, 'l', { initialSelectionStart: 3, initialSelectionEnd: 3 })
  expect(search).toHaveValue('vault')
  await waitFor(() => expect(total()).toBe('2 takeaways in 2 talks'))
  back()
  await waitFor(() => expect(total()).toBe('101 takeaways in 12 talks'))
  expect(search).toHaveValue('')
})

test('Back takes back one choice at a time', async () => {
  const { user, back, address } = await openApp('/')
  await user.click(facetValue('Day', 'Day 2'))
  await waitFor(() => expect(total()).toBe('82 takeaways in 6 talks'))
  await user.click(facetValue('Technology', 'Java'))
  await waitFor(() => expect(total()).toBe('4 takeaways in 1 talk'))
  back()
  await waitFor(() => expect(total()).toBe('82 takeaways in 6 talks'))
  back()
  await waitFor(() => expect(address()).toBe('/'))
})

test('A chip takes its filter off and leaves the focus on the total', async () => {
  const { user, address } = await openApp('/?idea=containers&tech=docker')
  await user.click(screen.getByRole('link', { name: 'Remove filter Containers' }))
  await waitFor(() => expect(address()).toBe('/?tech=docker'))
  expect(screen.getByRole('status')).toHaveFocus()
  await user.click(screen.getByRole('link', { name: 'Clear all filters' }))
  await waitFor(() => expect(address()).toBe('/'))
})

test('The rest of a talk is one click away, with its numbers', async () => {
  const { user } = await openApp('/?tech=redis')
  const talk = talkNamed('Why We Chose Erlang Over VS. Java, Scala, Go, C')
  expect(within(talk).getAllByRole('listitem')).toHaveLength(1)
  expect(within(talk).getByRole('link', { name: 'Link to takeaway 7' })).toBeVisible()
  await user.click(within(talk).getByRole('button', { name: '15 more in this talk' }))
  expect(within(talk).getAllByRole('listitem')).toHaveLength(16)
})

test('An empty result offers the way out, with numbers', async () => {
  const { user, address } = await openApp('/?q=kafka&day=day-1')
  expect(screen.getByRole('heading', { name: 'Nothing here mentions “kafka”' })).toBeVisible()
  const technologies = screen.getByRole('group', { name: 'Technology' })
  expect(technologies).toHaveTextContent('None in what is found.')
  expect(within(technologies).queryByRole('checkbox')).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Remove kafka 19 takeaways' }))
  await waitFor(() => expect(address()).toBe('/?day=day-1'))
  expect(total()).toBe('19 takeaways in 6 talks')
  expect(within(technologies).getAllByRole('checkbox')).not.toHaveLength(0)
})

test('Values an address has and the notes do not are named and left out', async () => {
  await openApp('/?tech=docker,cobol&saved=perhaps')
  expect(total()).toBe('5 takeaways in 2 talks')
  expect(screen.getByRole('note')).toHaveTextContent(
    '2 filters in this link do not exist here and are left out: “cobol” and “perhaps”.',
  )
})

test('A topic in a takeaway leads to everything said about it', async () => {
  const { user, address } = await openApp('/')
  const talk = talkNamed('Crushing Tech Debt Through Automation at Coinbase')
  await user.click(within(talk).getByRole('link', { name: 'Vault' }))
  await waitFor(() => expect(address()).toBe('/topics/vault'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Vault' })).toBeVisible()
  expect(screen.getByText('2 takeaways in 2 talks mention it.')).toBeVisible()
})
