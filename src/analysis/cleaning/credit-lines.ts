import type { RuleName } from '../../annotation/rules.ts'
import { newsAgencies } from '../lexicons/news-agencies.ts'

const picture =
  '(?:photo(?:graph|s|graphs|graphy)?|photo credit|picture|pictures|pic|image|images|image credit|image source|video|illustration|graphic|composite|file photo|file picture|credit|credits|photo illustration|caption)'
const agencies = `(?:getty images|getty|associated press|pa media|pa wire|pa|shutterstock|alamy|istock|wikimedia commons|handout|supplied|rex features|zuma press|${newsAgencies.join('|')})`

/**
 * Who made a report or its pictures, as whole lines. Origin: collected for this project from the pages of
 * English-language newspapers and news agencies.
 */
export const creditLines: readonly (readonly [RuleName, RegExp])[] = [
  // “(Reporting by A. Weil; Editing by P. Rao)”   “Additional reporting by Lea Stein in Bonn”
  [
    'credit-line',
    /^[([*—–_-]{0,3}\s?(?:with )?(?:additional |further |other )?(?:reporting|report|writing|editing|research|compiled|edited|translated|translation|written|production|produced|graphics?|photography|photographs?|photos?|pictures?|interviews?|video) (?:and (?:writing|editing|photography|research) )?(?:by|from)\s(?=\p{Lu}|our\b|the\b|staff\b)(?:(?!["“”]| (?:was|were|is|are|has|had|said|will|shows?)\b).)*$/iu,
  ],
  // “CNN’s Lea Stein and Wei Chen contributed to this report.”
  [
    'credit-line',
    /^(?:\p{Lu}[\p{L}.&]*['’]s )?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,? and |, | ))+(?:(?:in|of|at) [\p{L} ]{2,40} )?(?:also )?contributed(?: (?:reporting|research)(?: (?:from|in) [\p{L}, ]{2,40})?| to this (?:report|story|article|reporting))\.?$/u,
  ],
  // “Bay Press writer Lea Stein in Bonn contributed.”
  [
    'credit-line',
    /^\p{Lu}[\p{L}.’' ]{2,40} (?:writer|reporter|correspondent|journalist|producer)s? \p{Lu}[\p{L}\p{M} .,'’-]{3,120} contributed(?: (?:reporting|research|to this (?:report|story|article)))?\.$/u,
  ],
  // “Source: Bay News and news agencies”   “Lea Stein covers the sea for The Bay. More about Lea Stein”
  ['credit-line', /^[Ss]ources?: (?:\p{Lu}[\p{L} ,&./-]{1,60}|news agencies)$/u],
  ['credit-line', /^\p{Lu}.{10,300}\bMore about \p{Lu}[\p{L}.'’ -]{2,40}$/u],
  // “Photograph: Lea Stein/Bay Pictures”
  [
    'credit-line',
    new RegExp(`^[(\\[]?${picture}(?: by| courtesy of)?\\s?[:|/©]\\s?(?:\\p{Lu}|©).{1,90}$`, 'iu'),
  ],
  // “Lea Stein/Getty Images”   “Getty Images”
  [
    'credit-line',
    new RegExp(`^(?:©\\s?)?(?:[\\p{L}.'’ -]{2,40}\\s?[/|]\\s?)?${agencies}\\)?$`, 'iu'),
  ],
  // “The bridge on Sunday.Credit...Lea Stein for The Bay”
  ['caption-line', /^.{3,260}Credit(?:\.\.\.|…)\s?\p{Lu}[^!?]{2,80}$/u],
  // “[1/2]Rescuers on the river, May 27, 2024. REUTERS/Lea Stein”   “Item 1 of 2 Rescuers on the river …”
  ['caption-line', /^(?:item \d{1,2} of \d{1,2} |\[\d{1,2}\/\d{1,2}\]).{3,300}$/iu],
  ['caption-line', /^.{10,260}\s(?:REUTERS|AFP|AP)\/\p{Lu}[\p{L}\p{M} .'’-]{2,40}(?:\/.{2,30})?$/u],
  // “The ferry in the harbour last winter. Photograph: Lea Stein/Bay Pictures”
  [
    'caption-line',
    new RegExp(
      `^.{3,260}[.!?"”’)\\s]\\s?[([]?(?:${picture}(?: by)?\\s?[:|/©]\\s?|(?:ap|afp|file|reuters) photo\\s?[/:]\\s?)\\p{Lu}[^.!?]{1,80}[)\\]]?$`,
      'iu',
    ),
  ],
  // “Rescuers on the river on Sunday. [Lea Stein/Reuters]”   “… (AP Photo/Lea Stein)”
  [
    'caption-line',
    new RegExp(
      `^.{3,260}\\s[([](?:[^()\\[\\]]{2,50}[/|]\\s?)?(?:via )?${agencies}(?: photo)?(?:\\s?[/|]\\s?[^()\\[\\]]{2,50})?[)\\]]\\.?$`,
      'iu',
    ),
  ],
]
