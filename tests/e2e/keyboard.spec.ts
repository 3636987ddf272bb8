import { expectAddress, title, totalOf } from './app.ts'
import { expect, test } from './test.ts'

test('the whole way by keys alone: search, save, note, read, compare, find again, take away', async ({
  page,
}) => {
  const { keyboard } = page
  const focused = page.locator(':focus')
  await page.goto('/')
  await keyboard.press('Tab')
  await expect(focused).toHaveText('Skip to the notes')
  await keyboard.press('Enter')
  await expect(title(page)).toBeFocused()

  // Search, and on to the first result.
  await keyboard.press('/')
  await keyboard.type('vautl')
  await expect(totalOf(page)).toHaveText('2 takeaways in 2 talks')
  await keyboard.press('Enter')
  await expect(focused).toHaveAttribute('data-row', 'true')

  // Save it with a note, and go where it was said.
  await keyboard.press('e')
  await expect(page.getByRole('textbox', { name: /^Note on takeaway/ })).toBeFocused()
  await keyboard.type('Who rotates the secrets?')
  await keyboard.press('Escape')
  await keyboard.press('o')
  await expect(page).toHaveURL(/\/talks\/[a-z-]+#/)
  await expect(page.getByRole('navigation', { name: 'Previous and next talk' })).toBeVisible()
  await expect(focused).toHaveAttribute('data-row', 'true')

  // Two talks side by side.
  await keyboard.press('c')
  await keyboard.press('n')
  await expect(page).not.toHaveURL(/#/)
  await expect(title(page)).toBeFocused()
  await keyboard.press('c')
  await keyboard.press('g')
  await keyboard.press('c')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(title(page)).toBeFocused()

  // A topic by the palette, and the map.
  await keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Go to a talk, topic or command' })).toBeFocused()
  await keyboard.type('dock')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/^Docker/)
  await keyboard.press('Enter')
  await expectAddress(page, '/topics/docker')
  await expect(title(page)).toHaveText('Docker')
  await keyboard.press('j')
  await keyboard.press('b')
  await expect(focused.getByRole('button', { name: /^Save takeaway/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await keyboard.press('g')
  await keyboard.press('m')
  await expect(title(page)).toHaveText('Where ideas cross')
  await keyboard.press('f')
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(title(page)).toBeFocused()

  // What was saved, with its note, and where else keys are told.
  await keyboard.press('g')
  await keyboard.press('s')
  await expect(page.getByRole('list', { name: 'Saved takeaways' }).getByRole('listitem')).toHaveCount(2)
  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('e')
  await expect(focused).toHaveValue('Who rotates the secrets?')
  await keyboard.press('Escape')
  await keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await keyboard.press('Escape')
  await page.goBack()
  await expect(title(page)).toHaveText('Where ideas cross')
})
