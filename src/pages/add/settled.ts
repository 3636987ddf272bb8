import { useEffect, useState } from 'react'

/** What a text was once it stayed the same for a while: what is said after typing, not with each key. */
export function useSettled(text: string, quiet = 1000): string {
  const [settled, setSettled] = useState('')
  // The clock.
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => setSettled(text), quiet)
    return () => clearTimeout(timer)
  }, [text, quiet])
  return settled
}
