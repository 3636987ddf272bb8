import { notify } from './notice.ts'

/** Copies text and says so; where the browser does not allow it, says that and shows the text to copy by hand. */
export function copyText(text: string, copied: string): void {
  const write = async () => {
    try {
      await navigator.clipboard.writeText(text)
      notify(copied)
    } catch {
      notify(`This browser does not let the page copy. Here it is: ${text}`)
    }
  }
  void write()
}
