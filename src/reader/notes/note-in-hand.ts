/** The note that a reader has just made or asked for; the panel goes to it. */
export type InHand = { readonly id: string; readonly isWriting: boolean }

let inHand: InHand | null = null
const listeners = new Set<() => void>()

/** It comes from the text, where the panel may not be open yet. */
export const noteInHand = {
  now: () => inHand,
  take(note: InHand | null): void {
    inHand = note
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
