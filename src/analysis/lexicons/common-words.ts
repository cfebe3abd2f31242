import { wordsIn } from './words-in.ts'

/** Words of the closed classes, in lower case: no name begins with them and no heading ends on them. */
export const functionWords = wordsIn(
  `a an the this that these those such same other another any some all both each either neither every no none
   few many much more most several enough half one two three four five six seven eight nine ten
   i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
   myself himself herself itself themselves who whom whose which what whoever whatever
   and or but nor so yet for if unless because since although though while whereas when whenever where wherever
   until till before after as than whether once lest
   of in on at by to from with without within into onto upon over under above below between among amid amidst
   about against along across around behind beside besides beyond during despite except inside outside near
   off out past per through throughout toward towards up down via like unlike according
   is are was were be been being am has have had having do does did doing will would shall should can could may
   might must ought not never
   also too very just only even still already again ever often always sometimes now then here there today
   tomorrow yesterday tonight later earlier soon ago how why well thus hence therefore however moreover
   meanwhile nevertheless instead otherwise perhaps maybe almost nearly about roughly
   each's there's it's`,
)

/** Words that open sentences with a capital letter and are no names there. */
export const sentenceOpeners = wordsIn(
  `according additionally afterwards ahead altogether amid analysts asked authorities based born certainly
   clearly combined consider critics currently data documents earlier early elsewhere eventually
   everyone everybody everything evidence experts fellow rival figures final finally first following former founded
   fourth fresh further furthermore generally given good government great high hundreds indeed initially investigators
   investors last late lately law lawyers let like likewise local located long look made major man members men
   millions more nearly new newly next nobody nothing obviously officers official officials old once opponents
   originally other others overall part people perhaps please police political previous previously prices
   prosecutors protesters quite rather read recent recently regarding reportedly reports researchers residents
   right said sales say scientists second see senior shares sharing similarly simply small social sources speaking
   students sure surely take talks thank thanks third thousands today together top traders troops turning
   two typically ultimately unfortunately unlike until usually voters whatever witnesses woman women workers world
   yes young children families hours minutes days weeks months years none god hello hi oh ok okay well okay
   economists leaders ministers lawmakers politicians supporters activists campaigners doctors teachers parents
   western eastern northern southern central north south east west`,
)

/** Months and weekdays: capitalised, but times and not names. */
export const calendarWords = wordsIn(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays
   sundays am pm gmt est edt pst utc bst ist`,
)

/** Capitalised adjectives of direction, belief and descent that name nobody: “Western sanctions”. */
export const capitalisedAdjectives = wordsIn(
  `western eastern northern southern central christian muslim islamic jewish catholic protestant buddhist hindu
   sunni shiite shia arab arabic asian african european latin hispanic latino american english
   communist marxist republican democratic democrat conservative liberal labour socialist nazi soviet
   kurdish tibetan uighur uyghur anglo-saxon olympic roman victorian palestinian christians muslims jews
   catholics hindus sunnis shiites arabs asians africans europeans kurds nazis communists`,
)

/** Short words that are always written in capitals and name no organisation. */
export const commonAcronyms = wordsIn(
  `tv dvd cd pc suv vip iq id it hiv aids covid dna gdp cpi ceo cfo coo mp mps mep mla mlas fir firs pm vp phd md ba ma mba ok faq
   pdf url html api gps ufo diy rip era mvp nba-mvp am pm ad bc usd eur gbp st nd rd th ii iii iv vi vii viii
   jr sr dj mc lp ep`,
)
