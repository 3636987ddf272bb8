import { Callout } from '#ui/Callout.tsx'
import { listed } from '#ui/words.ts'

interface LeftOutProps {
  /** Values of the address that do not exist here. */
  unknown: readonly string[]
  /** What was typed and makes no sense. */
  ignored: readonly string[]
}

/** What of the address or of what was typed is not looked for, and why. */
export function LeftOut({ unknown, ignored }: LeftOutProps) {
  return (
    <>
      {unknown.length > 0 && (
        <Callout>
          {unknown.length === 1
            ? 'One filter in this link does'
            : `${unknown.length} filters in this link do`}{' '}
          not exist here and {unknown.length === 1 ? 'is' : 'are'} left out:{' '}
          {listed(unknown.map((value) => `“${value}”`))}.
        </Callout>
      )}
      {ignored.length > 0 && <Callout>Not looked for: {ignored.join(' ')}</Callout>}
    </>
  )
}

/** The value of a parameter that has only one; none where it is that, or not given. */
export function unknownFlag(value: string | undefined, known: string): string[] {
  return value === undefined || value === known ? [] : [value]
}
