import { loadShipment, type Shipment } from '#library/load.ts'
import { createLibraryStore } from '#library/store.ts'
import { startBookmarks } from '#reader/bookmarks.ts'
import { startPreferences } from '#reader/preferences.ts'
import { drawPage, notesOfPage, takeOverPage } from './first-page.tsx'
import { followNotes } from './follow-notes.ts'

const base = import.meta.env.BASE_URL
/** What is on its way since the page opened is waited for, not asked for a second time. */
let coming: Promise<Shipment> | null = loadShipment(`${base}data/`)

startBookmarks()
startPreferences()
void open(coming)

async function open(shipment: Promise<Shipment>) {
  await documentParsed()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  const there = await notesOfPage(shipment)
  const library = createLibraryStore(
    load,
    {
      openBrought: async (changed) => (await import('#library/brought.ts')).openBrought(changed),
      readNotes: async (...call) => (await import('#library/reading/reader.ts')).readNotes(...call),
    },
    there,
  )
  followNotes(library)
  if (there) {
    void library.joinBrought()
    await takeOverPage(root, { library, basepath: base })
  } else {
    await drawPage(root, { library, basepath: base })
  }
}

async function load() {
  const shipment = coming ?? loadShipment(`${base}data/`)
  coming = null
  return shipment
}

/** The script does not wait for the page around it: see index.html. */
function documentParsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve())
    else resolve()
  })
}
