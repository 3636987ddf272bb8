import { act, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { LoadError } from '#library/fetch-json.ts'
import { shipmentOf } from '#library/load.ts'
import { madeUpConferences } from '#notes/made-up.ts'
import { openApp } from '../open-app.tsx'

function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  onTestFinished(() => void vi.restoreAllMocks())
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
}

const spoken = () => document.querySelector('[aria-live=polite]')

const line = 'Offline: all 101 takeaways are here'

test('While there is no network a line says how many takeaways are here, and a change is said', async () => {
  setOnline(false)
  await openApp('/about')
  const shown = await screen.findByText(line)
  expect(spoken()).toBeEmptyDOMElement()
  setOnline(true)
  await waitFor(() => expect(spoken()).toHaveTextContent('Online again'))
  expect(shown).not.toBeInTheDocument()
  setOnline(false)
  await waitFor(() => expect(spoken()).toHaveTextContent(line))
  expect(screen.getAllByText(line)).toHaveLength(2)
})

test('Of a library that is not all here the line says how many are', async () => {
  const { conferences, fetch } = shipmentOf(madeUpConferences({ conferences: 30, talks: 2, takeaways: 20 }))
  const shipment = async () => ({
    conferences,
    fetch: async (conference: (typeof conferences)[number]) => {
      if (conference.id === 'crowd-7') throw new LoadError('offline', 'crowd-7.json could not be reached.')
      return fetch(conference)
    },
  })
  setOnline(false)
  await openApp('/', { shipment })
  expect(await screen.findByText('Offline: 1,160 of 1,200 takeaways are here')).toBeInTheDocument()
})

test('Without any notes the line says so', async () => {
  const load = () => Promise.reject(new LoadError('offline', 'index.json could not be reached.'))
  setOnline(false)
  await openApp('/', { load })
  expect(await screen.findByText('Offline: no takeaways are here')).toBeInTheDocument()
})
