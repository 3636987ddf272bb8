import * as v from 'valibot'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { forgivingStorage } from './forgiving-storage.ts'

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Preferences {
  theme: Theme
  /** Whether single letters act (WCAG 2.1.4: they can be switched off). */
  singleKeys: boolean
  /** Whether takeaways say which other talks bring up the same. */
  connections: boolean
  /** Whether the reader knows what this site is. */
  isWelcomed: boolean
}

const defaults: Preferences = { theme: 'system', singleKeys: true, connections: true, isWelcomed: false }

const stored = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(themes), defaults.theme),
    singleKeys: v.fallback(v.boolean(), defaults.singleKeys),
    connections: v.fallback(v.boolean(), defaults.connections),
    isWelcomed: v.fallback(v.boolean(), defaults.isWelcomed),
  }),
  defaults,
)

/** Losing these is harmless, so one key for all and the library's own storing are good enough; a full disk is ignored. */
const usePreferences = create<Preferences>()(
  persist(() => defaults, {
    name: 'takeaways:1:preferences',
    merge: (persisted, current) => ({ ...current, ...v.parse(stored, persisted) }),
    storage: forgivingStorage(() => window.localStorage),
  }),
)

/** Follows what other tabs choose, and shows the theme. Returns how to stop. */
export function startPreferences(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === 'takeaways:1:preferences') void usePreferences.persist.rehydrate()
  }
  const show = ({ theme }: Preferences) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }
  show(usePreferences.getState())
  window.addEventListener('storage', follow)
  const stopShowing = usePreferences.subscribe(show)
  return () => {
    window.removeEventListener('storage', follow)
    stopShowing()
  }
}

export function useTheme(): Theme {
  return usePreferences((state) => state.theme)
}

/** System, light, dark, and again from the start. Returns the theme now chosen. */
export function chooseNextTheme(): Theme {
  const theme = themes[(themes.indexOf(usePreferences.getState().theme) + 1) % themes.length] ?? 'system'
  usePreferences.setState({ theme })
  return theme
}

export function useSingleKeys(): boolean {
  return usePreferences((state) => state.singleKeys)
}

export function areSingleKeysOn(): boolean {
  return usePreferences.getState().singleKeys
}

export function switchSingleKeys(singleKeys: boolean): void {
  usePreferences.setState({ singleKeys })
}

export function useConnections(): boolean {
  return usePreferences((state) => state.connections)
}

export function switchConnections(connections: boolean): void {
  usePreferences.setState({ connections })
}

export function useIsWelcomed(): boolean {
  return usePreferences((state) => state.isWelcomed)
}

export function endWelcome(): void {
  usePreferences.setState({ isWelcomed: true })
}
