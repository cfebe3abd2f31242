import { wordsIn } from './words-in.ts'

/**
 * Words that tell a capital that stands for a government from the city. Origin: collected for this project
 * along the patterns of Markert and Nissim, “Metonymy resolution at SemEval-2007” (place-for-people).
 */

/** What stands before a place that one is in. */
export const placePrepositions = wordsIn(
  'in near at outside inside around throughout across within beyond downtown central northern southern eastern western greater',
)

/** Verbs and nouns of going: “flew to Lima”. */
export const motionWords = wordsIn(
  `go goes went gone going travel travels travelled traveled travelling traveling trip trips journey fly flies flew
   flown flying flight flights drive drove driving arrive arrives arrived arriving arrival return returns
   returned returning come comes came coming move moves moved moving head headed heading leave leaves left
   leaving depart departs departed departing departure visit visits visited visiting visitor train trains bus
   road route march marched advance advanced convoy moved relocated fled flee fleeing escape escaped drove
   toured walk walked run ran reach reached reaching entered enter miles kilometres kilometers km north south
   east west outskirts suburb suburbs streets centre center airport based born live lives lived living`,
)

/** What a city has and a government has not: “Lima’s streets”. */
export const cityThings = wordsIn(
  `street streets airport airports mayor residents resident suburbs suburb outskirts metro subway skyline university
   centre center neighbourhoods neighborhoods neighbourhood neighborhood district districts square hotels hotel
   restaurants museum museums park parks weather air traffic population police stadium station river bridge bridges
   buildings theatre theater zoo marathon olympics time commuters shops schools hospitals cathedral old downtown
   region area suburban city roads squares outskirt international winter summer`,
)

/** Nouns for what governments do with each other: “backing from Oslo”, “arms sales to Nairobi”. */
export const dealings = wordsIn(
  `accord agreement aid alliance allegations approach appeal arms assistance attack attacks backing ban blow
   call calls challenge claim claims cooperation co-operation complaint complaints concession concessions condemnation
   confrontation conflict contact contacts cooperation criticism deal deals delivery deliveries demand demands dialogue
   diplomacy dispute efforts embargo engagement friction funding funds gesture gift help influence
   interference invitation invasion leverage loans loyalty loan measures meddling message messages military moves
   negotiations offer opposition order orders pact partnership permission pledge pledges policy
   pressure proposal protest provocation provocations push rapprochement reaction rebuke relations relationship
   reply request response retaliation rhetoric rift row sale sales sanctions shipments signal signals spat
   standoff stance statement statements strategy summons supplies support talks tariffs tension tensions
   threat threats ties trade treaty trust understanding ultimatum war warning warnings weapons`,
)

/** Verbs that a government is told or shown by others: “urged Beijing to”, “accused Moscow of”. */
export const actsOnGovernments = wordsIn(
  `accuse accused accuses accusing urge urged urges urging warn warned warns warning press pressed pressing pressure
   pressured pressuring tell told tells ask asked asks asking blame blamed blames blaming condemn condemned condemns condemning
   criticise criticised criticize criticized criticising criticizing support supported supports supporting back backed backs
   backing help helped helps helping arm armed arms arming sanction sanctioned sanctions sanctioning punish punished
   punishing isolate isolated isolating contain containing deter deterred deterring persuade persuaded persuading
   convince convinced convincing force forced forcing anger angered angering provoke provoked provoking counter
   countered countering invade invaded invades invading threaten threatened threatens threatening
   defy defied defying trust trusted engage engaged engaging appease appeased appeasing irk irked annoy annoyed enrage
   enraged infuriate infuriated embarrass embarrassed challenge challenged oblige obliged allow allowed
   prompt prompted prompting notify notified inform informed assure assured thank thanked alienate alienated`,
)

/** Verbs of a place itself, or of what befalls it: “Lima lies on a river”, “Nairobi was shelled”. */
export const placeVerbs = wordsIn(
  `lies lay sits sprawls stretches located situated shelled bombed bombarded hosts hosted hosting struck hit flooded
   rocked besieged surrounded blanketed covered populated inhabited awoke woke slept saw witnessed`,
)
