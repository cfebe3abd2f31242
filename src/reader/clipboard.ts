/** Something to copy: for a plain field, and for one that takes text with its form. */
export type Copy = { readonly plain: string; readonly html?: string }

/**
 * Puts text on the clipboard. What is not there yet may come as a promise: the clipboard is asked within the
 * gesture all the same, without which Safari refuses.
 *
 * @param kinds  what the promise will bring, which has to be said beforehand
 */
export async function copy(
  what: Copy | Promise<Copy>,
  kinds: 'plain' | 'plain and html' = 'plain',
): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || (kinds === 'plain' && !(what instanceof Promise))) {
    return navigator.clipboard.writeText((await what).plain)
  }
  const brought = Promise.resolve(what)
  const plain = brought.then((copy) => blobOf(copy.plain, 'text/plain'))
  const html = brought.then((copy) => blobOf(copy.html ?? copy.plain, 'text/html'))
  const item = { 'text/plain': plain, ...(kinds === 'plain and html' && { 'text/html': html }) }
  await navigator.clipboard.write([new ClipboardItem(item)])
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type })
}
