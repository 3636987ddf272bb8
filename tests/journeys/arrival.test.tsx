import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LoadError } from '#library/fetch-json.ts'
import { shipmentOf } from '#library/load.ts'
import { madeUpConferences } from '#notes/made-up.ts'
import { openApp, qconDataset, total } from '../open-app.tsx'

/** Thirty conferences, from `crowd-0` with `talk-0` and `talk-1` on, which come when they are let through. */
function thirty() {
  const { conferences, fetch } = shipmentOf(madeUpConferences({ conferences: 30, talks: 2, takeaways: 3 }))
  const gates = new Map<string, () => void>()
  /** What was asked for, in that order. */
  const asked: string[] = []
  const broken = new Set<string>()
  const kept = new Set<string>()
  return {
    asked,
    broken,
    /** Those that wait to be let through. */
    kept,
    letThrough: (id: string) => {
      kept.delete(id)
      gates.get(id)?.()
    },
    shipment: async () => ({
      conferences,
      fetch: async (conference: (typeof conferences)[number]) => {
        asked.push(conference.id)
        if (kept.has(conference.id)) await new Promise<void>((resolve) => gates.set(conference.id, resolve))
        if (broken.has(conference.id)) throw new LoadError('missing', `The server has no ${conference.file}.`)
        return fetch(conference)
      },
    }),
  }
}
const heading = () => screen.getByRole('heading', { level: 1 })

test('A conference that did not arrive is named, the rest is found, and Try again brings it', async () => {
  const { shipment, broken, asked } = thirty()
  broken.add('crowd-7')
  const { user } = await openApp('/?q=takeaway', { shipment })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Crowd 7 did not arrive. The server has no crowd-7.json.')
  await waitFor(() => expect(total()).toBe('174 takeaways in 58 talks'))
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  broken.clear()
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(total()).toBe('180 takeaways in 60 talks'))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(heading()).toHaveFocus()
  expect(asked.filter((id) => id === 'crowd-7')).toHaveLength(2)
  expect(asked).toHaveLength(31)
})

test('When many did not arrive, three are named and the others counted', async () => {
  const { shipment, broken } = thirty()
  for (let at = 3; at < 10; at++) broken.add(`crowd-${at}`)
  await openApp('/', { shipment })
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Crowd 3, Crowd 4, Crowd 5 and 4 more did not arrive.',
    ),
  )
})

test('While conferences come, what is there can be searched, and a line says how much that is', async () => {
  const { shipment, kept, letThrough } = thirty()
  kept.add('crowd-29')
  await openApp('/?q=takeaway', { shipment })
  const line = await screen.findByText('Searching 29 of 30 conferences')
  expect(within(line).getByRole('progressbar', { name: 'Conferences that have arrived' })).toHaveValue(29)
  expect(total()).toBe('174 takeaways in 58 talks')
  letThrough('crowd-29')
  await waitFor(() => expect(total()).toBe('180 takeaways in 60 talks'))
  expect(screen.queryByText(/^Searching/)).not.toBeInTheDocument()
})

test('A talk whose conference is on its way says so, comes first, and is there when it has come', async () => {
  const { shipment, kept, letThrough, asked } = thirty()
  kept.add('crowd-29')
  await openApp('/talks/talk-59', { shipment })
  expect(asked[0]).toBe('crowd-29')
  await waitFor(() => expect(heading()).toHaveTextContent('Talk 59'))
  expect(screen.getByText('The notes of Crowd 29 are on their way.')).toBeVisible()
  letThrough('crowd-29')
  expect(await screen.findByText('Takeaway 0 of talk 59')).toBeVisible()
})

test('A talk whose conference did not arrive says why, and Try again brings it', async () => {
  const { shipment, broken } = thirty()
  broken.add('crowd-29')
  const { user } = await openApp('/talks/talk-59', { shipment })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The notes of Crowd 29 did not arrive. The server has no crowd-29.json.',
  )
  expect(heading()).toHaveTextContent('Talk 59')
  broken.clear()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Takeaway 0 of talk 59')).toBeVisible()
})

test('An address no conference has is looked for until all are there, and then not found', async () => {
  const { shipment, kept, letThrough } = thirty()
  kept.add('crowd-29')
  await openApp('/talks/talk-99', { shipment })
  await waitFor(() => expect(heading()).toHaveTextContent('Looking for this talk'))
  letThrough('crowd-29')
  await waitFor(() => expect(heading()).toHaveTextContent('No talk has this address'))
})

test('A link to a takeaway says that it left the notes only when all are there', async () => {
  const { shipment, kept, letThrough } = thirty()
  kept.add('crowd-29')
  await openApp('/talks/talk-0#elsewhere', { shipment })
  await screen.findByText('Takeaway 0 of talk 0')
  expect(screen.queryByText(/is not in these notes/)).not.toBeInTheDocument()
  letThrough('crowd-29')
  expect(await screen.findByText(/is not in these notes/)).toBeVisible()
})

test('Compared talks come first, and those on their way stay in the address', async () => {
  const { shipment, kept, letThrough, asked } = thirty()
  kept.add('crowd-29')
  const { user, address } = await openApp('/compare?talks=talk-40,talk-58,talk-42,talk-99', { shipment })
  expect(new Set(asked.slice(0, 3))).toEqual(new Set(['crowd-20', 'crowd-29', 'crowd-21']))
  expect(await screen.findByText(/^Not there yet: “Talk 58”/)).toBeVisible()
  await user.click(await screen.findByRole('radio', { name: 'Shared only' }))
  await waitFor(() => expect(address()).toBe('/compare?talks=talk-40,talk-42,talk-58,talk-99&view=shared'))
  letThrough('crowd-29')
  await waitFor(() => expect(heading()).toHaveTextContent('What three talks share'))
  expect(screen.getByText(/^Not found here and left out: “talk-99”/)).toBeVisible()
})

test('The conference of a filter comes first', async () => {
  const { shipment, asked } = thirty()
  await openApp('/?conf=crowd-28', { shipment })
  expect(asked[0]).toBe('crowd-28')
  await waitFor(() => expect(total()).toBe('6 takeaways in 2 talks'))
})

test('What is saved comes first, and is not said to have left the notes before all of them are there', async () => {
  const first = thirty()
  const { user } = await openApp('/talks/talk-59', first)
  await user.click((await screen.findAllByRole('button', { name: /^Save takeaway/ }))[0] ?? document.body)
  await user.click(screen.getByRole('button', { name: 'Save talk' }))
  cleanup()

  const later = thirty()
  later.broken.add('crowd-29')
  await openApp('/saved', later)
  expect(later.asked[0]).toBe('crowd-29')
  expect(await screen.findByRole('alert')).toHaveTextContent('Crowd 29 did not arrive.')
  const list = screen.getByRole('list', { name: 'Saved takeaways' })
  expect(list).toHaveTextContent('Takeaway 0 of talk 59')
  await waitFor(() => expect(later.asked).toHaveLength(30))
  expect(screen.queryByText(/Not in the notes any more/)).not.toBeInTheDocument()
  cleanup()

  await openApp('/saved', { datasets: [qconDataset] })
  expect(await screen.findAllByText(/Not in the notes any more/)).not.toHaveLength(0)
})
