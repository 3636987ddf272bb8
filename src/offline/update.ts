import { create } from 'zustand'

/** How often a page that stays open asks for a newer version, in milliseconds. */
const hour = 60 * 60 * 1000

const useUpdateStore = create(() => ({ isReady: false }))

/** Whether a newer version is here and waits to be taken. */
export function useIsUpdateReady(): boolean {
  return useUpdateStore(({ isReady }) => isReady)
}

let registration: ServiceWorkerRegistration | undefined

/** Starts the service worker, and looks for newer ones: now, every hour, and whenever the page comes into sight. */
export async function startServiceWorker(address: string): Promise<void> {
  // Where the browser, or its owner, wants none, the site is as it was without.
  await navigator.serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => {})
  registration = await navigator.serviceWorker.getRegistration()
  if (!registration) return
  follow(registration)
  const look = () => void registration?.update().catch(() => {})
  setInterval(look, hour)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}

/** Sees a newer worker wait behind the one at work; the first of all waits for nobody. */
function follow(worker: ServiceWorkerRegistration): void {
  const see = () => {
    if (worker.active && worker.waiting) useUpdateStore.setState({ isReady: true })
  }
  const watch = () => worker.installing?.addEventListener('statechange', see)
  see()
  watch()
  worker.addEventListener('updatefound', watch)
}

/** Takes the newer version, and loads this page anew, and no other. */
export function takeUpdate(): void {
  const waiting = registration?.waiting
  // Another tab has taken it: this one only has to follow.
  if (!waiting) return window.location.reload()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') window.location.reload()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  waiting.postMessage('take over')
}

/** Has the notes kept that were here before the service worker was. */
export async function keepTheRest(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  active?.postMessage('keep the rest')
}
