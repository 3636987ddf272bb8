import type { Dataset } from './model.ts'

/**
 * A short name for notes as they are: other notes have another one. 32 bits of FNV-1a over all they hold
 * (http://www.isthe.com/chongo/tech/comp/fnv/), which takes a millisecond for a hundred kilobytes.
 */
export function versionOf(datasets: readonly Dataset[]): string {
  const text = JSON.stringify(datasets)
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
