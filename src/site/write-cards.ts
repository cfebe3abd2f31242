import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RenderedPage } from './render.tsx'
import { shareCardName, shareCardPicture, shareCardText } from './share-card.ts'

/** Draws the picture of each page that has one, beside it. The renderer is loaded only if there is any. */
export async function writeCards(out: string, pages: readonly RenderedPage[]): Promise<void> {
  const cards = pages.flatMap(({ path, card }) => (card ? [{ path, card }] : []))
  if (cards.length === 0) return
  const { painterFor } = await import('./picture-png.ts')
  const paint = await painterFor(cards.map(({ card }) => shareCardText(card)).join(''))
  for (const { path, card } of cards) {
    const png = paint((measure) => shareCardPicture(card, measure))
    await writeFile(join(out, path, shareCardName), png)
  }
}
