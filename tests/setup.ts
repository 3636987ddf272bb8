// oxlint-disable-next-line import/no-unassigned-import -- a browser has a database, jsdom has none
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Waits are generous because the machine may be busy; a green test never uses them up.
// What is hidden, the tests in a real browser see; asking jsdom for every element's style takes it seconds.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true })

// jsdom lays nothing out: no media query matches, nothing has a size that changes, and nothing can be scrolled to.
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
}))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
vi.stubGlobal('scrollTo', () => {})
// There is no top layer either: a dialog is open or not.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
Element.prototype.scrollIntoView = () => {}

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  vi.stubGlobal('indexedDB', new IDBFactory())
})
