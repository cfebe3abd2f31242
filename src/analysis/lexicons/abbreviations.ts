import { wordsIn } from './words-in.ts'

/** Abbreviations that only stand before a name: a sentence never ends with them. */
export const beforeNames = wordsIn(
  `mr mrs ms messrs dr prof rev hon st sen rep gov gen col maj capt lt sgt cmdr adm pres amb supt insp`,
)

/** Abbreviations before a number, and words like any other elsewhere (“The answer is no.”). */
export const beforeNumbers = wordsIn('no nos art fig vol')

/**
 * Abbreviations with a full stop after which a sentence can go on. Origin: collected for this project from
 * the style guides of news agencies (company forms, streets).
 */
export const abbreviations = wordsIn(
  'inc corp co ltd vs approx dept est al ft mt ave blvd rd jr sr bros',
)

/** The same, of months, days and states: in small letters they are other words (“He fell ill.”). */
export const abbreviatedNames = wordsIn(
  `Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
   Calif Fla Mass Pa Tex Conn Ill Ind Minn Wash Ore Ariz Colo La Ga Va Md Mich Mo Tenn Wis Okla Ky`,
)
