import type { Block } from '#notes/model.ts'
import styles from './Blocks.module.css'

const names = { code: 'Code', quote: 'Quote', table: 'Table', image: 'Image' } satisfies Record<
  Block['kind'],
  string
>

/**
 * What stands under a text, as it was written but for the signs that say what it is: an image is never fetched. A long
 * line scrolls within its block.
 */
export function Blocks({ blocks, under }: { blocks: readonly Block[]; under: string }) {
  return blocks.map(({ kind, text }, at) =>
    kind === 'quote' ? (
      <blockquote key={at} className={styles.quote}>
        <bdi dir="auto">{text.replaceAll(/^ {0,3}> ?/gm, '')}</bdi>
      </blockquote>
    ) : (
      <pre
        key={at}
        className={styles.block}
        role="region"
        aria-label={`${names[kind]} under ${under}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll only what can have the focus
        tabIndex={0}
      >
        {kind === 'code' ? withoutFences(text) : text}
      </pre>
    ),
  )
}

function withoutFences(code: string): string {
  const fence = /^\s*(?:`{3}|~{3})/
  const lines = code.split('\n')
  if (lines.length > 1 && fence.test(lines.at(-1) ?? '')) lines.pop()
  if (fence.test(lines[0] ?? '')) lines.shift()
  return lines.join('\n')
}
