/**
 * Every rule that can make a finding, with the sentence that tells a reader what it does. A rule is
 * added here and named in the evidence of what it finds; the page and the command line read it out.
 */
export const rules = {
  'put-right-by-editor': 'An editor of this site has put this right.',
  // boilerplate
  'template-tag': 'A tag of the publisher’s page template, left over in the text.',
  'share-line': 'A label of a share button, not a sentence of the article.',
  'read-also-line': 'A pointer to another article.',
  'newsletter-line': 'An invitation to subscribe.',
  'advertisement-line': 'A label of an advertisement.',
  'copyright-line': 'A notice about copyright or about how the page was made.',
  'html-tag': 'A tag of the web page that the text was taken from.',
  'inline-tag': 'A tag of the web page that the text was taken from.',
  'inline-label': 'What the web page says of a link, left over within a sentence.',
  'agency-label': 'The agency and the day, before the first words and without a place.',
  'rule-line': 'A line drawn between parts of the text.',
  'menu-line': 'A label of the page’s menu, above the headline.',
  'hidden-block':
    'A part of the web page that is no text of the article: a picture, a menu, a script.',
  byline: 'A line that says who wrote the report.',
  'credit-line': 'A line that says who worked on the report or made its pictures.',
  'caption-line': 'The caption of a picture that is not here, with its credit.',
  'notice-line': 'What the publisher says of the page, not of the news.',
  'time-stamp-line': 'When the page was made or changed, or how long it takes to read.',
  'comment-line': 'A label of the page’s comments or menus.',
  'topic-line': 'Key words under which the page is filed.',
  'pointer-list': 'A list of other articles under a line that announces it.',
  // the day of publication
  'date-on-own-line': 'The text states the day that it was published on a line of its own.',
  'date-labelled': 'The text says when it was published.',
  'date-in-byline': 'The day stands beside the author’s name.',
  'date-in-dateline': 'The day stands in the dateline, with its year.',
  // titles and sections
  'heading-line': 'A short line before a paragraph, without a full stop: a heading of the article.',
  'title-by-editor': 'Given by the editor of this site; the text itself has no title.',
  'title-of-reported-clause': 'Made here: what the first sentence reports, without who said it.',
  'title-of-main-clause': 'Made here: the first sentence up to where a clause ends.',
  'title-of-nothing': 'The text has no words that could be a title.',
  'title-of-first-words': 'Made here: the first words of the section.',
  'title-of-noun-phrase': 'Made here: words of the section that the other sections do not share.',
  // entities: what is named
  'known-place': 'The name stands in the list of countries, capitals and larger places.',
  'known-organisation': 'The name stands in the list of organisations.',
  'dateline-place': 'The place at the start of the report, from where it was filed.',
  'title-before-name': 'A title or an office stands before the name: a person.',
  'organisation-word': 'A word of the name says that it is an organisation.',
  'place-word': 'A word of the name says that it is a place.',
  'event-word': 'A word of the name says that it is an event, a law, a prize or a work.',
  'introduced-by-noun': 'A word beside the name says what it names.',
  'organisation-described': 'What follows the name describes an organisation.',
  'acts-on-its-own': 'What does something to what is “its” is no person: an organisation.',
  'first-name': 'The name begins with a first name.',
  'given-name-in-parts': 'A given name in two parts stands behind a family name: a person.',
  'person-described': 'What follows the name describes a person.',
  speaks: 'The name stands before a verb of saying.',
  'place-preposition': 'The name stands after a word such as “in”.',
  'place-after-comma': 'What follows says where the place lies or that it is one.',
  'team-by-plural': 'A name with “the” and without its first part: a team or another group.',
  'agency-in-dateline': 'The name in brackets in a dateline is the agency that sent the report.',
  acronym: 'Capital letters alone: most likely an organisation.',
  'read-by-use':
    'Told by its letters and the words around it, as names are used in texts that people have annotated; likely, not certain.',
  'shape-of-name': 'Capital letters make it a name; what it names is a guess from its length.',
  // entities: what belongs together
  'same-name': 'The same name stands elsewhere in the article.',
  'part-of-name': 'A part of a fuller name in the article.',
  'initials-of-name': 'The initials of a fuller name in the article.',
  'other-name': 'The text says that the person has this name too.',
  apposition: 'The words stand beside the name, between commas: they say who that is.',
  'office-of-person': 'The article says before that this person holds the office.',
  'only-one-of-kind': 'Of all that was named just before, only this is of that kind.',
  'described-so': 'The article says this of one person only, beside the name.',
  'only-person-named': 'Nobody else is named in the sentences before.',
  'group-of-people': 'A counted group: those of its kind who were mentioned last.',
  'pronoun-to-subject': 'The pronoun stands for the subject of the clause before it.',
  'pronoun-to-nearest': 'The pronoun stands for the person whom the last sentences are about.',
  'pronoun-to-one-of-two':
    'The pronoun stands for the person whom the last sentences are about most; another one comes close.',
  'pronoun-to-owner': 'The clause before it is about what this person has.',
  'pronoun-to-backed': '“They” are those for whom the subject of the clause speaks.',
  'pronoun-before-name':
    'The pronoun stands in a phrase that opens the sentence, before the name of whom it means.',
  'said-of': 'The quoted words are said of this person.',
  'pronoun-to-pair': 'The pronoun stands for all who are named together before it.',
  'first-person-of-speaker':
    'In quoted words, “I” is who speaks them, and “we” the speakers or whom they speak for.',
  // readings of a place
  'capital-in-dateline': 'In a dateline the name is the city.',
  'capital-as-place': 'The words around speak of a place: the city.',
  'capital-acts': 'The capital does what only a government can do.',
  'capital-possesses': 'What the capital is said to have is a government’s.',
  'capital-in-dealings': 'Others deal with the capital as with a government.',
  'capital-acted-on': 'One government acts on another, which its capital stands for.',
  'capital-unmarked': 'Nothing around the name says more than the place.',
  // time expressions
  'calendar-date':
    'A day of the calendar. Where no year is named it is the nearest such day, past or to come as the verb says.',
  'calendar-month':
    'A month. Where no year is named it is the nearest such month, past or to come as the verb says.',
  'numeric-date': 'A date in figures.',
  year: 'A year in figures.',
  decade: 'A decade.',
  century: 'A century.',
  season: 'A season of the year.',
  quarter: 'A quarter or a half of a year.',
  holiday: 'A feast day, counted out on the calendar.',
  weekday:
    'A day of the week: the nearest to the day of publication, past or to come as the verb says.',
  'interval-in-order':
    'A day, date or month at one end of an interval: so that the interval ends after it starts.',
  'relative-day': 'A day counted from the day of publication.',
  'relative-unit': 'A week, month or year counted from the day of publication.',
  'part-of-day': 'A part of the day that the text named last.',
  'clock-time': 'A time of the clock.',
  'offset-from-publication': 'So long before or after the day of publication.',
  'offset-from-text': 'So long before or after what the text named last.',
  'same-unit': 'The day, week or year that the text named last.',
  'compared-period': 'The quarter that the text reports on, in another year.',
  duration: 'A length of time.',
  set: 'A time that comes again and again.',
  rate: 'How much, or how many, in each hour, day or year.',
  present: 'The present; the words give no date.',
  'vague-past': 'Some time in the past; the words give no date.',
  'vague-future': 'Some time to come; the words give no date.',
  // events
  'dated-clause': 'The words that tell it also say when.',
  'counted-from-event': 'The text says how long before or after a dated event it happened.',
  'planned-by-tense': 'The tense says that it is still to come.',
  // quotations: the words
  'quoted-with-cue': 'Words in quotation marks beside a verb of saying.',
  'quoted-after-colon': 'Words in quotation marks after a colon that announces them.',
  'quotation-continued':
    'More words in quotation marks after an attributed quotation, with no other speaker between.',
  'quotation-reopened':
    'The paragraph before ends without a closing mark and this one opens the quotation again.',
  'quoted-without-cue': 'Words in quotation marks that no verb of saying credits to anybody.',
  'reported-clause': 'A clause that a verb of saying introduces, without quotation marks.',
  'turn-in-transcript': 'The line begins with the name of who speaks, as in a transcript.',
  'answer-in-interview':
    'An answer in an interview: it is given by the person whom the introduction is about.',
  // quotations: the source
  'subject-before-cue': 'The speaker is the subject of the verb of saying.',
  'subject-after-cue': 'The speaker stands after the verb of saying, as in “said the minister”.',
  'shared-subject': 'The verb of saying goes on with the subject of the clause before it.',
  'relative-subject': 'The speaker is whom “who” or “which” stands for.',
  'according-to': 'The speaker is named after “according to”.',
  'carried-speaker': 'No speaker is named here; the one who spoke just before goes on.',
  // quotations: what a source is missing
  'nobody-for-pronoun': 'The text does not make clear enough whom this word stands for.',
  'nobody-says': 'The words of saying name nobody who says it.',
  'nobody-answers': 'No person is named above the first question who could be giving the answers.',
  'name-of-several':
    'More than one person in the article has the name that stands before the words.',
  // quotations: the chain
  'document-carries': 'The words come out of a document or an interview that the sentence names.',
  'reported-by': 'Somebody else, named in the same sentence, reports that these words were said.',
  'holder-of-quoted-view':
    'The quoted words say what the subject of their clause wants or is, not what the speaker does.',
} as const satisfies Record<string, string>

export type RuleName = keyof typeof rules
