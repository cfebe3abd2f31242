import { followLink } from './follow-link.ts'
import { linkToElement, linkToWords } from './link-to-passage.ts'
import { passageOf } from './use-passage.ts'

/**
 * The link to what the address leads to, made of the words as they are now. Where it leads to no passage
 * the address itself is all there is to send: a filter, a thread, words that are gone.
 */
export function linkInAddress(): string {
  const { hash, search, href } = window.location
  const byId = passageOf(hash)
  const arrival = followLink(search)
  if (arrival?.kind === 'gone' || byId.kind === 'none' || byId.kind === 'elsewhere') return href
  if (arrival && /[tw]/.test(arrival.link.kind)) {
    return linkToWords(arrival.range, arrival.link.kind)
  }
  if (arrival) return linkToElement(arrival.id)
  return byId.kind === 'gone' ? href : linkToElement(byId.id)
}
