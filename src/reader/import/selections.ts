const mostIds = 5000
const longestId = 200

/**
 * Ids of the talks somebody chose in ConClár, each once: a list of ids, as it stored them first; `{ version: 2,
 * selections: { id: { selected } } }`, as it stores them now; `{ selections: { id: true } }`, as its server holds them; or
 * any of them under a name like `selections_…`, as data or as text. Null if data is none of these.
 * https://github.com/lostcarpark/conclar/blob/main/src/ProgramSelection.js
 */
export function readSelections(data: unknown): string[] | null {
  const chosen = chosenIn(data, 2)
  return chosen && [...new Set(chosen)].slice(0, mostIds)
}

export interface SelectedTalks<T> {
  /** In the order of the ids, each once. */
  talks: T[]
  /** The ids that no talk has. */
  unknownIds: string[]
}

/**
 * The talks that were chosen, by their own id, else by the one their schedule gave them. All that have it: numbers are given
 * out anew by every conference, so hand over the talks of one where that may happen.
 */
export function talksSelected<T extends { id: string; externalId?: string }>(
  ids: readonly string[],
  talks: readonly T[],
): SelectedTalks<T> {
  const byId = new Map(talks.map((talk) => [talk.id, talk]))
  const byExternalId = new Map<string, T[]>()
  for (const talk of talks)
    if (talk.externalId)
      byExternalId.set(talk.externalId, [...(byExternalId.get(talk.externalId) ?? []), talk])
  const found = new Set<T>()
  const unknownIds = new Set<string>()
  for (const id of ids) {
    const own = byId.get(id)
    const matching = own ? [own] : (byExternalId.get(id) ?? [])
    for (const talk of matching) found.add(talk)
    if (matching.length === 0) unknownIds.add(id)
  }
  return { talks: [...found], unknownIds: [...unknownIds] }
}

/** `depth` is how many objects the ids may stand in. */
function chosenIn(data: unknown, depth: number): string[] | null {
  if (Array.isArray(data)) return idsOf(data)
  if (typeof data !== 'object' || data === null || depth === 0) return null
  for (const [name, value] of Object.entries(data)) {
    if (!/^selections(?:_|$)/.test(name)) continue
    const inner = typeof value === 'string' ? parse(value) : value
    const chosen = chosenIn(inner, depth - 1) ?? markedIn(inner)
    if (chosen) return chosen
  }
  return null
}

/** The ids a map marks as selected; null if it is none. What was deselected stays in it as false. */
function markedIn(data: unknown): string[] | null {
  if (typeof data !== 'object' || data === null) return null
  const marked: string[] = []
  for (const [id, mark] of Object.entries(data)) {
    const isSelected: unknown =
      typeof mark === 'object' && mark !== null && 'selected' in mark ? mark.selected : mark
    if (typeof isSelected !== 'boolean') return null
    if (isSelected) marked.push(id)
  }
  return idsOf(marked)
}

/** Null if one of them cannot be an id: then the list is one of something else. */
function idsOf(list: readonly unknown[]): string[] | null {
  const ids: string[] = []
  for (const each of list) {
    const id = typeof each === 'number' && Number.isFinite(each) ? String(each) : each
    if (typeof id !== 'string' || id === '' || id.length > longestId) return null
    ids.push(id.toWellFormed())
  }
  return ids
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
