import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openApp } from '../open-app.tsx'

test('A first visit says what this is, also after filtering, until that is closed, for good', async () => {
  const { user } = await openApp('/')
  expect(screen.getByText(/^Each line below is one takeaway/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: /^Docker,/ }))
  await user.click(await screen.findByRole('link', { name: 'Clear all filters' }))
  await user.click(await screen.findByRole('button', { name: 'Close this introduction' }))
  expect(screen.queryByText(/^Each line below/)).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  cleanup()
  await openApp('/')
  expect(screen.queryByText(/^Each line below/)).toBeNull()
})
