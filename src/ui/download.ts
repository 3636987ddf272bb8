/** Gives the reader a file to keep. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser that is still reading it has its own hold on it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
