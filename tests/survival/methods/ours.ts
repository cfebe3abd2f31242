import { landingOf } from '../../../src/address/landing.ts'
import { passageLinkOf } from '../../../src/address/make-passage-link.ts'
import { formatPassageLink, parsePassageLink } from '../../../src/address/passage-link.ts'
import { textRange } from '../../../src/annotation/range.ts'
import type { Arrival, Method } from './method.ts'

/** Our own links, through the very address that is sent. */
export const ours: Method = {
  name: 'Dateline',
  link({ text }, { kind, start, end }) {
    const link = passageLinkOf(text, textRange(start, end), kind)
    return link && formatPassageLink(link)
  },
  follow(address, { text }): Arrival {
    const link = parsePassageLink(new URLSearchParams(address))
    if (!link) throw new Error(`not a link: ${address}`)
    const landing = landingOf(link, text)
    if (landing.kind === 'gone') return { kind: 'gone' }
    return { kind: 'landed', span: landing.range, notice: landing.kind !== 'exact' }
  },
}
