import type { Quotation } from '../../annotation/quotations.ts'

/** What each kind of quotation is called on the page. */
export const kindWords: Record<Quotation['kind'], string> = {
  direct: 'Quoted',
  mixed: 'Quoted in part',
  indirect: 'Reported',
}
