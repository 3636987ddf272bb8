import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadShipment } from '#library/load.ts'
import { createLibraryStore } from '#library/store.ts'
import { startBookmarks } from '#reader/bookmarks.ts'
import { startPreferences } from '#reader/preferences.ts'
import './ui/tokens.css'
import './ui/base.css'
import { followNotes } from './follow-notes.ts'
import { createAppRouter } from './router.tsx'

const base = import.meta.env.BASE_URL
const library = createLibraryStore(() => loadShipment(`${base}data/`), {
  openBrought: async (changed) => (await import('#library/brought.ts')).openBrought(changed),
  readNotes: async (...call) => (await import('#library/reading/reader.ts')).readNotes(...call),
})

void library.load()
startBookmarks()
followNotes(library)
startPreferences()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createAppRouter({ library, basepath: base })} />
  </StrictMode>,
)
