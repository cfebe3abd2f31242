import { wordsIn } from './words-in.ts'

/** Frequent adjectives whose ending does not show it. Origin: collected for this project. */
export const adjectives = wordsIn(
  `able afraid alive alone angry aware bad big bitter black blue broad bright brief busy careful certain cheap clean clear
   close cold common complete cool correct dark dead dear deep difficult direct dry dual due early easy eager
   empty equal fair false familiar far fast few fierce final fine firm first flat foreign formal free fresh full further
   glad good grave great green grim hard happy heavy high honest hot huge immediate joint just keen key large last late
   like likely little local long loose loud low main major mere mild minor mixed modern narrow near new next nice
   old only open other own past plain poor present pretty private proper public pure quick quiet rapid rare
   raw ready real recent red rich right rough same sad safe senior separate serious severe sharp short similar
   simple single slight slow small smart social soft solid sorry sound special stark steady steep sterile strict strong
   sudden sure sweet swift tall tight tiny top tough true unable unclear unlikely unusual upset vast very vital warm weak
   wet white whole wide wild willing wise worse worst worth wrong young`,
)

/** Nouns with the ending of an adjective. */
export const nounsLikeAdjectives = wordsIn(
  `official officials initiative executive perspective objective motive native relative representative archive detective
   narrative alternative incentive directive drive olive proposal approval arrival withdrawal festival hospital capital
   rival deal goal appeal trial refusal renewal removal survival disposal denial memorial commercial journal
   material potential editorial tutorial aerial burial professional national criminal signal terminal arsenal journal
   personal republic music topic traffic public critic pandemic epidemic clinic fabric logic plastic metric mechanic
   academic classic panic comic statistic table cable vegetable finish rubbish british english`,
)

/** Nouns that say too little to head a section. */
export const paleNouns = wordsIn(
  `day days week weeks month months year years hour hours minute minutes time times way ways part parts lot kind sort
   number thing things something people man men woman women statement evening morning afternoon night start end
   beginning rest side sides case place fact point person member members one ones reporter reporters
   spokesman spokeswoman spokesperson interview news conference call move moves weekend today decade decades
   thousands hundreds others result results touch cry level act circle order
   leader leaders manner example line list name reason reasons percent cent majority series variety amount bit set use`,
)

/**
 * Nouns that with the words around them are a preposition: “in favour of”, “on behalf of”, “in response to”. Origin: Quirk,
 * Greenbaum, Leech, Svartvik, A Comprehensive Grammar of the English Language (1985), 9.10 to 9.13.
 */
export const nounsOfPrepositions = wordsIn(
  `accordance account addition aid back behalf case charge comparison compliance conformity consequence contact defence
   defense exchange excess face favor favour fear front ground grounds hands honor honour keeping lack lieu light line
   means need part pursuit place process quest reference regard relation respect response return risk search sight spite
   step strength support terms top touch use view virtue want way`,
)

/** Plurals that stand before another noun as they are: “arms sales”, “news agencies”, “human rights groups”. */
export const pluralModifiers = wordsIn(
  `arms communications customs drugs earnings economics goods jobs mathematics news operations physics politics rights
   sales savings schools services sports systems weapons works`,
)
