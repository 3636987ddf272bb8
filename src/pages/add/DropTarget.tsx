import { useEffect, useState } from 'react'
import { type Incoming, readDropped, readFiles } from './incoming.ts'
import styles from './DropTarget.module.css'

/** Takes files dropped anywhere on the page, or pasted, and shows that they may be dropped. */
export function DropTarget({ onFiles }: { onFiles: (incoming: Promise<Incoming>) => Promise<void> }) {
  const [isOver, setOver] = useState(false)

  // The document: before CodeMirror, which would insert a dropped file's text where it fell.
  useEffect(() => {
    const hasFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false
    const take = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return
      take(event)
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return
      take(event)
      void onFiles(readDropped(event.dataTransfer))
    }
    const paste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files
      if (!files || files.length === 0 || event.clipboardData?.types.includes('text/plain')) return
      take(event)
      void onFiles(readFiles(files))
    }
    const options = { capture: true }
    document.addEventListener('dragenter', over, options)
    document.addEventListener('dragover', over, options)
    document.addEventListener('dragleave', leave, options)
    document.addEventListener('drop', drop, options)
    document.addEventListener('paste', paste, options)
    return () => {
      document.removeEventListener('dragenter', over, options)
      document.removeEventListener('dragover', over, options)
      document.removeEventListener('dragleave', leave, options)
      document.removeEventListener('drop', drop, options)
      document.removeEventListener('paste', paste, options)
    }
  }, [onFiles])

  return isOver ? (
    <div className={styles.target}>
      <p>Drop the files to read them here</p>
    </div>
  ) : null
}
