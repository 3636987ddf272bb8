/** Prepares each list once: every reading of notes looks through the same catalogue. */
export function preparedOnce<T, Prepared>(
  prepare: (list: readonly T[]) => Prepared,
): (list: readonly T[]) => Prepared {
  const prepared = new WeakMap<readonly T[], Prepared>()
  return (list) => {
    const before = prepared.get(list)
    if (before) return before
    const made = prepare(list)
    prepared.set(list, made)
    return made
  }
}
