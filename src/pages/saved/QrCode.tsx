import { useEffect, useState } from 'react'
import styles from './Rail.module.css'

type Code = { size: number; path: string } | 'too long' | null

/** A text as a QR code, for a camera to read. */
export function QrCode({ text }: { text: string }) {
  const [code, setCode] = useState<Code>(null)

  // The library that draws it, which is loaded when it is wanted.
  useEffect(() => {
    let isCurrent = true
    void draw(text).then((drawn) => isCurrent && setCode(drawn))
    return () => {
      isCurrent = false
    }
  }, [text])

  if (code === null) return null
  if (code === 'too long')
    return <p className={styles.hint}>A QR code holds at most 2,953 characters: copy the link instead.</p>
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label="QR code of the link to this list"
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  )
}

/** Bytes that the largest QR code holds, at the lowest level of correction. ISO/IEC 18004, table 7. */
const mostBytes = 2953

async function draw(text: string): Promise<Code> {
  if (new TextEncoder().encode(text).length > mostBytes) return 'too long'
  const { encode } = await import('uqr')
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
