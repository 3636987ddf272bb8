import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { compileNotes } from '#notes/compile.ts'
import { facetValue, openApp, talkNamed, total } from '../open-app.tsx'

const field = () => screen.getByRole('searchbox', { name: 'Search takeaways' })
const ways = () => screen.queryAllByRole('option').map((option) => option.textContent)
const talks = () => screen.getAllByRole('article').map((talk) => talk.getAttribute('aria-labelledby'))

describe('what was typed', () => {
  test('has a chip for each thing that must hold, and each can be taken off', async () => {
    const { user, address } = await openApp('/?q=docker+-volumes+tech%3Aecs')
    expect(total()).toBe('6 takeaways in 1 talk')
    await user.click(screen.getByRole('link', { name: 'Remove filter -volumes' }))
    expect(address()).toBe('/?q=docker+tech%3Aecs')
    await user.click(screen.getByRole('link', { name: 'Remove filter tech:ecs' }))
    expect(address()).toBe('/?q=docker')
  })

  test('is looked for as far as it makes sense, and what is left out is said', async () => {
    await openApp('/?q=secrets+tech%3Anosuch+OR')
    expect(total()).toBe('1 takeaway in 1 talk')
    expect(screen.getByRole('note')).toHaveTextContent(
      'Not looked for: “OR” has nothing on one of its sides. No technology here is called “nosuch”.',
    )
  })

  test('is marked where it was found, in spite of a typo, and elsewhere why it was found is said', async () => {
    await openApp('/?q=dokcer')
    const talk = talkNamed('Deliver Docker Container Continuously in AWS')
    const marks = [...talk.querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(new Set(marks)).toEqual(new Set(['Docker']))
    expect(within(talk).getByText(/found by the talk’s title/)).toBeInTheDocument()
  })

  test('finds by topics, and says by which', async () => {
    await openApp('/?q=elixir')
    expect(screen.getByText('Found by the topic Elixir')).toBeInTheDocument()
  })

  test('shows the best talks first, and all in their order when asked; the address says so', async () => {
    const { user, address } = await openApp('/?q=performance')
    const best = talks()
    await user.click(screen.getByRole('link', { name: 'By talk' }))
    expect(address()).toBe('/?q=performance&sort=talk')
    expect(talks()).not.toEqual(best)
    expect(new Set(talks())).toEqual(new Set(best))
    await user.click(screen.getByRole('link', { name: 'Best first' }))
    expect(talks()).toEqual(best)
  })

  test('finds what is saved and what has a note', async () => {
    const { user } = await openApp('/?q=vault')
    await user.click(screen.getAllByRole('button', { name: /^Save takeaway/ })[0] ?? field())
    await user.clear(field())
    await user.type(field(), 'is:saved ')
    expect(total()).toBe('1 takeaway in 1 talk')
    await user.clear(field())
    await user.type(field(), 'has:note ')
    expect(total()).toBe('0 takeaways in 0 talks')
  })
})

describe('ways to go on', () => {
  test('are offered while typing, chosen with the arrow keys and taken with Enter', async () => {
    const { user, address } = await openApp('/')
    await user.type(field(), 'tec')
    expect(ways()[0]).toBe('tech: technology')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(field()).toHaveValue('tech:')
    expect(ways()).toHaveLength(6)
    await user.type(field(), 'vau')
    expect(ways()).toEqual(['Vault technology, 2'])
    await user.keyboard('{ArrowDown}')
    expect(field()).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id)
    expect(screen.getByRole('option')).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Enter}')
    expect(field()).toHaveValue('tech:vault ')
    expect(ways()).toEqual([])
    expect(address()).toBe('/?q=tech%3Avault')
    expect(total()).toBe('2 takeaways in 2 talks')
  })

  test('are taken with the pointer, and go away with Escape before the text does', async () => {
    const { user } = await openApp('/')
    await user.type(field(), 'vault dock')
    await user.click(screen.getByRole('option', { name: /^Docker technology/ }))
    expect(field()).toHaveValue('vault tech:docker ')
    await user.type(field(), 'er')
    expect(ways()).not.toEqual([])
    await user.keyboard('{Escape}')
    expect(ways()).toEqual([])
    expect(field()).toHaveValue('vault tech:docker er')
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
  })

  test('do not come between what is typed and Enter', async () => {
    const { user } = await openApp('/')
    await user.type(field(), 'dock{Enter}')
    expect(field()).toHaveValue('dock')
    expect(document.activeElement).toHaveAttribute('data-row')
  })
})

test('the values of a facet with many are found by name', async () => {
  const { user } = await openApp('/')
  const facet = screen.getByRole('group', { name: 'Technology' })
  expect(within(facet).queryByRole('checkbox', { name: /^Zing/ })).toBeNull()
  await user.type(within(facet).getByRole('textbox', { name: 'Find in Technology' }), 'zin')
  expect(within(facet).getAllByRole('checkbox')).toHaveLength(1)
  await user.click(facetValue('Technology', 'Zing'))
  expect(total()).toBe('1 takeaway in 1 talk')
  expect(screen.queryByRole('textbox', { name: 'Find in Day' })).toBeNull()
})

describe('of much', () => {
  const notes = Array.from({ length: 60 }, (_, talk) => {
    const lines = Array.from({ length: talk === 0 ? 250 : 5 }, (__, line) => `- Line ${line} of talk ${talk}`)
    return [`## Talk number ${talk}`, ...lines].join('\n')
  }).join('\n\n')
  const { dataset } = compileNotes({ conferenceId: 'much', files: [{ path: '', text: notes }], topics: [] })
  const open = (address: string) => openApp(address, { datasets: [dataset] })

  test('a part is shown at first and more when asked, the total is exact, and a new question starts anew', async () => {
    const { user } = await open('/?q=line')
    expect(total()).toBe('545 takeaways in 60 talks')
    const first = screen.getAllByRole('article').length
    expect(first).toBeLessThan(20)
    await user.click(screen.getAllByRole('button', { name: 'Show more' }).at(-1) ?? field())
    const second = screen.getAllByRole('article').length
    expect(second).toBeGreaterThan(first)
    await user.type(field(), ' of')
    await waitFor(() => expect(screen.getAllByRole('article').length).toBeLessThan(second))
  })

  test('a long talk shows a part of its lines, and the line its address points at', async () => {
    const talk = dataset.talks[0]
    const last = talk?.takeaways.at(-1)
    await open(`/talks/${talk?.id}`)
    expect(screen.getAllByRole('button', { name: /^Save takeaway/ })).toHaveLength(40)
    expect(screen.queryByText('Line 249 of talk 0')).toBeNull()
    document.body.replaceChildren()
    await open(`/talks/${talk?.id}#${last?.id}`)
    expect(await screen.findByText('Line 249 of talk 0')).toBeInTheDocument()
  })
})
