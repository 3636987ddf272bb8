import { useState } from 'react'
import { type BroughtConference, KeepingError } from '#library/brought-model.ts'
import type { ReadFolder } from '#library/reading/read-folder.ts'
import { type LibraryStore, useLibraryIfReady } from '#library/store.ts'
import type { Dataset } from '#notes/model.ts'
import { announce, notify } from '#ui/notice.ts'
import { plural } from '#ui/words.ts'
import { type DraftFile, isBlank, replaceFiles, restoreFiles, useDraft } from './draft.ts'
import { download } from '#ui/download.ts'
import { contentsOf, messageOf, type Reading } from './reading.ts'
import { totalOf } from './total.ts'

export interface Adding {
  /** Why the draft cannot be added as it is; null when it can. */
  whyNot: string | null
  /** The name of the conference whose place it takes. */
  replaces: string | null
  /** What was added last. */
  added: BroughtConference | null
  /** Why the last attempt to keep or remove notes came to nothing. */
  failure: string | null
  add: () => Promise<void>
  /** Gives the reader the draft as a file. */
  save: (as: 'dataset' | 'Markdown') => Promise<void>
  remove: (conference: BroughtConference) => Promise<void>
}

interface AddingFrom {
  store: LibraryStore
  reading: Reading
  files: readonly DraftFile[]
  isBusy: boolean
  /** The one reader reads for the library meanwhile, not for the preview. */
  setBusy: (isBusy: boolean) => void
}

/** Adds the draft to the library of this browser, and removes what was added; each with Undo. */
export function useAdding({ store, reading, files, isBusy, setBusy }: AddingFrom): Adding {
  const [added, setAdded] = useState<BroughtConference | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const whyNot = isBusy ? 'Reading…' : reasonAgainst(reading, files)
  const library = useLibraryIfReady()
  const nameAt = (id?: string) =>
    library?.conferences.find((conference) => conference.id === id)?.name ?? null

  const attempt = async (action: () => Promise<void>) => {
    setFailure(null)
    setBusy(true)
    try {
      await action()
    } catch (error) {
      setFailure(error instanceof KeepingError ? error.message : messageOf(error))
    }
    setBusy(false)
  }
  const takeBack = (
    conference: BroughtConference,
    replaced: BroughtConference | undefined,
    had: string | null,
  ) =>
    attempt(async () => {
      await (replaced ? store.add(replaced) : store.remove(conference.id))
      setAdded(null)
      if (useDraft.getState().files.every(isBlank)) restoreFiles(files)
      announce(had === null ? `${conference.name} is not added` : `${had} is as it was`)
    })
  const addNow = async () => {
    const { dataset, totals } = await readForLibrary(store, reading, files)
    // Typed since it was last read; the next reading says so.
    if (totals.errors > 0 || totals.talks === 0) return
    const conference: BroughtConference = {
      id: dataset.conference.id,
      name: dataset.conference.name,
      addedAt: Date.now(),
      dataset,
      files: files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
    }
    const replaced = store.brought.getState().conferences.find(({ id }) => id === conference.id)
    const had = nameAt(conference.id)
    await store.add(conference)
    // What was typed meanwhile stays.
    if (useDraft.getState().files === files) replaceFiles([])
    setAdded(conference)
    const total = totalOf(totals)
    notify(
      had === null ? `Added ${conference.name}: ${total}` : `Replaced ${had}: ${total}`,
      () => void takeBack(conference, replaced, had),
    )
  }

  return {
    whyNot,
    replaces: nameAt(reading.read?.folder.dataset.conference.id),
    added,
    failure,
    add: async () => {
      if (whyNot !== null) return announce(whyNot)
      setAdded(null)
      await attempt(addNow)
    },
    save: (as) =>
      attempt(async () => {
        const { dataset, markdown } = await readForLibrary(store, reading, files, as === 'Markdown')
        if (markdown === undefined) return saveDataset(dataset)
        download(`${dataset.conference.id}.md`, 'text/markdown', markdown)
      }),
    remove: (conference) =>
      attempt(async () => {
        await store.remove(conference.id)
        if (added?.id === conference.id) setAdded(null)
        notify(`Removed ${conference.name}`, () => void attempt(() => store.add(conference)))
      }),
  }
}

function saveDataset(dataset: Dataset): void {
  download(`${dataset.conference.id}.json`, 'application/json', `${JSON.stringify(dataset, null, 1)}\n`)
}

function reasonAgainst({ read, isReading, trouble }: Reading, files: readonly DraftFile[]) {
  const errors = read?.folder.totals.errors ?? 0
  if (files.every(isBlank)) return 'Write, paste or choose notes first.'
  if (trouble !== null) return 'These notes could not be read.'
  if (!read) return isReading ? 'Reading…' : 'Write, paste or choose notes first.'
  if (errors > 0) return `Fix ${plural(errors, 'problem')} first.`
  if (read.folder.totals.talks === 0) return 'No talk was found in these notes.'
  return null
}

/**
 * Reads the draft once more, whole and as a part of the library: its talks get addresses no other conference has, and
 * what was there under the same name hands on its takeaways' ids, so that links and bookmarks stay.
 */
async function readForLibrary(
  store: LibraryStore,
  reading: Reading,
  files: readonly DraftFile[],
  inMarkdown = false,
): Promise<ReadFolder> {
  const { contents, tooLong } = contentsOf(files)
  if (tooLong) throw new KeepingError(tooLong)
  const state = store.state.getState()
  const talks = state.status === 'ready' ? state.library.talks : []
  const readAs = (id: string | undefined) => {
    const others = talks.filter(({ conference }) => conference.id !== id)
    return store.readNotes(contents, {
      conferenceId: null,
      inMarkdown,
      previous: id === undefined ? null : store.datasetOf(id),
      taken: {
        talks: new Set(others.map((talk) => talk.id)),
        takeaways: new Set(others.flatMap(({ takeaways }) => takeaways.map((takeaway) => takeaway.id))),
      },
    })
  }
  const expected = reading.read?.folder.dataset.conference.id
  const folder = await readAs(expected)
  const { id } = folder.dataset.conference
  return id === expected ? folder : readAs(id)
}
