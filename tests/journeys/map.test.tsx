import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { madeUpConferences } from '#notes/made-up.ts'
import { openApp } from '../open-app.tsx'

const total = () => screen.getByRole('status').textContent

test('The map is a table: a column a talk, a row a topic, and its numbers lead to what was said', async () => {
  const { user, address } = await openApp('/map')
  const table = screen.getByRole('table', { name: 'How many takeaways mention each topic, by talk' })
  expect(within(table).getAllByRole('columnheader')).toHaveLength(13)
  expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('aria-current', 'page')
  const row = within(table).getByRole('row', { name: /^Docker/ })
  expect(within(row).getByRole('link', { name: 'Docker' })).toHaveAttribute('href', '/topics/docker')
  await user.click(
    within(row).getByRole('link', {
      name: 'Docker in Deliver Docker Container Continuously in AWS: 4 takeaways',
    }),
  )
  await waitFor(() => expect(address()).toBe('/topics/docker#deliver-docker-container-continuously-in-aws'))
  const talk = await screen.findByRole('article', { name: 'Deliver Docker Container Continuously in AWS' })
  await waitFor(() => expect(within(talk).getAllByRole('listitem')[0]).toHaveFocus())
})

test('It begins with topics of two or more talks, and shows all when asked; the address says so', async () => {
  const { user, address } = await openApp('/map')
  expect(screen.queryByRole('link', { name: 'Kubernetes' })).toBeNull()
  await user.click(screen.getByRole('radio', { name: /^All / }))
  await waitFor(() => expect(address()).toBe('/map?rows=all'))
  expect(await screen.findByRole('link', { name: 'Kubernetes' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'In two or more talks' }))
  await waitFor(() => expect(address()).toBe('/map'))
})

test('Filters narrow it, are named, and can be taken off', async () => {
  const { user, address } = await openApp('/map?rows=all')
  await user.click(screen.getByRole('button', { name: 'Filters' }))
  const sheet = await screen.findByRole('dialog', { name: 'Filters' })
  await user.click(within(sheet).getByRole('checkbox', { name: /^Day 2/ }))
  await waitFor(() => expect(address()).toBe('/map?day=day-2&rows=all'))
  await user.click(within(sheet).getByRole('button', { name: /^Show \d+ takeaways$/ }))
  await waitFor(() => expect(screen.getAllByRole('columnheader')).toHaveLength(7))
  const before = total()
  await user.click(screen.getByRole('link', { name: 'Remove filter Day 2' }))
  await waitFor(() => expect(address()).toBe('/map?rows=all'))
  await waitFor(() => expect(total()).not.toBe(before))
})

test('Where no topic is shared it says so, and the way on has a number', async () => {
  const { user } = await openApp('/map?speaker=lisa-guo')
  expect(screen.getByText('No topic comes up in two or more talks here')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Show all \d+ topics$/ }))
  expect(await screen.findByRole('row', { name: /^Python/ })).toBeVisible()
})

test('What an address asks for and does not exist is left out and named', async () => {
  await openApp('/map?rows=none&day=day-9')
  expect(screen.getByText(/2 filters in this link do not exist here/)).toHaveTextContent('“day-9” and “none”')
  expect(screen.getByRole('table')).toBeVisible()
})

test('A filter nothing fits leaves a way out', async () => {
  await openApp('/map?q=zeppelin')
  expect(screen.getByText('Nothing here mentions “zeppelin”')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Show everything' })).toHaveAttribute('href', '/map')
})

test('Of a hundred talks and more it shows the best connected, and says so', async () => {
  await openApp('/map', { datasets: madeUpConferences({ conferences: 60, talks: 2, takeaways: 2 }) })
  expect(screen.getAllByRole('columnheader')).toHaveLength(13)
  expect(screen.getByText(/^The 12 talks of 120 that share the most topics/)).toBeVisible()
})
