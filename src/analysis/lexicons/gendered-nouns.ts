import { genderOfOffice } from './offices.ts'
import { personNouns } from './person-nouns.ts'

// Nouns that say whether somebody is a man or a woman. Origin: collected for this project.

const male = `man boy guy gentleman lad dad daddy father grandfather stepfather godfather husband widower son
  grandson stepson godson brother half-brother stepbrother uncle nephew boyfriend bridegroom groom fiance fiancé
  father-in-law son-in-law brother-in-law schoolboy cowboy monk landlord hero king prince duke`

const female = `woman girl lady lass mum mom mummy mother grandmother stepmother godmother wife housewife widow
  daughter granddaughter stepdaughter goddaughter sister half-sister stepsister aunt niece girlfriend bride
  fiancee fiancée mother-in-law daughter-in-law sister-in-law schoolgirl nun landlady heroine actress waitress
  hostess heiress goddess ballerina midwife queen princess duchess`

const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...genderOfOffice,
  ...wordsOf(male).map((noun): [string, 'male'] => [noun, 'male']),
  ...wordsOf(female).map((noun): [string, 'female'] => [noun, 'female']),
])

/** What women are called too, whatever the ending. */
const either: ReadonlySet<string> = new Set(
  'freshman ombudsman shaman midshipman everyman cousin-german underclassman lowerclassman layman'.split(
    ' ',
  ),
)

/** Whether a noun names a man or a woman: “sister”, “businesswoman”; `null` where it says neither. */
export function genderOfNoun(noun: string): 'male' | 'female' | null {
  const known = genders.get(noun)
  if (known) return known
  if (!personNouns.has(noun) || either.has(noun)) return null
  return /.woman$/u.test(noun) ? 'female' : /.[^ou]man$/u.test(noun) ? 'male' : null
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u)
}
