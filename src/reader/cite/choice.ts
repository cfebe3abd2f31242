import { deviceText } from '../device-text.ts'
import { formatNames } from './formats.ts'
import { type Scheme, schemes } from './picture-colours.ts'

/** All that the panel offers: words in a format, a frame for another site, a picture. */
export const offers = [...formatNames, 'embed', 'picture'] as const

export type Offer = (typeof offers)[number]

/** What can be offered of a quotation that nobody else could open. */
export const offersWithoutAddress = offers.filter((offer) => offer !== 'embed')

/** What somebody took last; `scheme` is `null` until they chose one, and then the page’s own is meant. */
export type Choice = { readonly offer: Offer; readonly scheme: Scheme | null }

/** Where it is kept. */
export const storedChoice = deviceText('dateline-cite')

/** Reads what is stored: `apa`, `picture dark`. What is not one of ours is as if it had never been chosen. */
export function parseChoice(stored: string | null): Choice {
  const asked = (stored ?? '').split(' ')
  return {
    offer: offers.find((offer) => offer === asked[0]) ?? 'text',
    scheme: schemes.find((scheme) => scheme === asked[1]) ?? null,
  }
}

export function formatChoice({ offer, scheme }: Choice): string {
  return [offer, scheme].filter((part) => part !== null).join(' ')
}
