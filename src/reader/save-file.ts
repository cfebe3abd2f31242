/** Gives the reader a file, as if it had been downloaded. */
export function saveFile(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Safari reads the file only after this has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
