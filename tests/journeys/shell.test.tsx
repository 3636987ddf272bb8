import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LoadError } from '#library/fetch-json.ts'
import { openApp, qconDataset, talkNamed } from '../open-app.tsx'

test('Notes that did not arrive say why, keep saved things in reach, and come on Try again', async () => {
  let attempts = 0
  const load = async () => {
    attempts++
    if (attempts === 1) throw new LoadError('missing', 'The server has no index.json.')
    return [qconDataset]
  }
  const { user } = await openApp('/', { load })
  expect(screen.getByRole('alert')).toHaveTextContent('The server has no index.json.')
  expect(screen.getByRole('link', { name: 'Open saved' })).toHaveAttribute('href', '/saved')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('status')).toHaveTextContent('101 takeaways in 12 talks')
})

test('A new page puts the focus on its heading and says its name', async () => {
  const { user } = await openApp('/')
  await user.click(
    within(talkNamed('Strategic Code Deletion')).getByRole('link', { name: 'Strategic Code Deletion' }),
  )
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'Strategic Code Deletion' })).toHaveFocus(),
  )
  expect(document.title).toBe('Strategic Code Deletion · Takeaways')
  expect(screen.getByText('Strategic Code Deletion · Takeaways')).toBeInTheDocument()
})

test('Slash focuses search, g and a letter go places, the question mark lists the keys', async () => {
  const { user, address } = await openApp('/')
  await user.keyboard('/')
  expect(screen.getByRole('searchbox', { name: 'Search takeaways' })).toHaveFocus()
  await user.keyboard('{Escape}gs')
  await waitFor(() => expect(address()).toBe('/saved'))
})

test('Letters typed into a note are letters', async () => {
  const { user, address } = await openApp('/')
  await user.keyboard('jb')
  await user.click(screen.getByRole('link', { name: /^Saved/ }))
  const note = await screen.findByRole('textbox', { name: /^Note on/ })
  await user.type(note, 'gb /b?')
  expect(note).toHaveValue('gb /b?')
  expect(address()).toBe('/saved')
})

test('An address that leads nowhere offers search and the nearest talks', async () => {
  const { user, address } = await openApp('/lmax/trading')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page here')
  expect(
    screen.getByRole('link', { name: 'Low Latency Trading Architecture at LMAX Exchange' }),
  ).toBeVisible()
  const words = screen.getByRole('textbox', { name: 'Words to search for' })
  expect(words).toHaveValue('lmax trading')
  await user.click(screen.getByRole('button', { name: 'Search' }))
  await waitFor(() => expect(address()).toBe('/?q=lmax+trading'))
})

test('The theme button goes from system to light to dark and back', async () => {
  const { user } = await openApp('/about')
  await user.click(screen.getByRole('button', { name: 'Theme: follow system' }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'light')
  await user.click(screen.getByRole('button', { name: 'Theme: light' }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  await user.click(screen.getByRole('button', { name: 'Theme: dark' }))
  expect(document.documentElement).not.toHaveAttribute('data-theme')
})

test('About says whose the notes are and that no licence is stated', async () => {
  await openApp('/about')
  expect(await screen.findByText(/Licence: not stated/)).toBeVisible()
  expect(screen.getByText(/The notes are not part of that licence/)).toBeVisible()
})
