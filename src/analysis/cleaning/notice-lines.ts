import type { RuleName } from '../../annotation/rules.ts'

const work =
  '(?:article|story|report|interview|conversation|transcript|blog|live blog|page|post|piece|version|column|essay|podcast|video|headline|caption)'
const handled =
  '(?:amended|updated|corrected|edited|condensed|published|republished|reproduced|translated|produced|syndicated|closed|now closed|revised|clarified|changed|modified)'

/**
 * What a publisher says about the page and not about the news, as whole lines. Each begins with the thing
 * (“This article”) and says what was done with it. Origin: collected for this project from the pages of
 * English-language newspapers.
 */
export const noticeLines: readonly (readonly [RuleName, RegExp])[] = [
  // “This article was amended on 3 May 2021 to …”   “This interview has been edited for length.”
  [
    'notice-line',
    new RegExp(
      `^[*•(\\[_—–-]{0,3}\\s*(?:this|an earlier version of this) ${work}(?: (?:was|has been|is|has since been|had been|will be|may be))(?: (?:first|originally|also|lightly|automatically|now|since|later))? ${handled}\\b[^"“”]*$`,
      'iu',
    ),
  ],
  [
    'notice-line',
    new RegExp(
      `^(?:an )?(?:earlier|previous) versions? of this ${work} (?:incorrectly|misstated|mistakenly|wrongly|said|stated|gave|misspelled|misidentified|referred)\\b.*$`,
      'iu',
    ),
  ],
  [
    'notice-line',
    /^(?:this is )?(?:a|an) (?:developing|breaking)(?: news)? story\b[^"“”]{0,100}$|^(?:this|the) (?:live )?blog (?:is|has) (?:now )?(?:closed|ended|been closed)\b[^"“”]*$|^thanks? (?:you )?for (?:reading|following|joining us)[^"“”]{0,60}$/iu,
  ],
  [
    'notice-line',
    /^(?:got|have|do you have) (?:a|any) (?:story|news|tips?|confidential tips?|question|information)\b.{0,40}\?\s*(?:(?:please )?(?:e-?mail|contact|call|write|get in touch|let us|tell us|send|click|share|text|message|reach|use)\b.{0,110})?$|^(?:email|contact|call|write to|message|text|reach) (?:us|the (?:newsdesk|news desk|newsroom|editor|author|reporter|writer))\b[^"“”]{0,100}$|^(?:contact|email|reach|follow) (?:the (?:author|reporter|writer)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})(?: (?:at|on)(?: twitter| x| facebook| instagram)?[: ]+)\S*@\S+$/iu,
  ],
  [
    'notice-line',
    /^this (?:article|story) is more than (?:\d+|an?|one) (?:day|week|month|year)s? old\.?$|^our standards: .{3,60}$|^(?:acquire|purchase) licensing rights$|^reuse this content$|^a version of this (?:article|story) (?:appears|appeared|first appeared|was (?:first )?published)\b[^"“”]*$|^for immediate release$|^ends$/iu,
  ],
  // “Contact:”   “+44 20 7946 0000”   “press@example.org”
  [
    'notice-line',
    /^(?:press |media |for (?:more|further) information,? )?contacts?(?: details)?:?$|^(?:tel(?:ephone)?|phone|mobile|fax|e-?mail)?[:.]?\s*(?:\+?[\d() .-]{7,24}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/iu,
  ],
  // “Send your story ideas to ellery@example.com”
  [
    'notice-line',
    /^(?:send|share) (?:us )?(?:your|a|any) (?:story ideas?|stories|story|news|tips?|photos?|pictures?|views|comments|questions)\b[^"“”]{0,60}\S@\S+$/iu,
  ],
  // “Updated at 12.31 GMT”   “Last modified on Tue 3 May 2022 10.15 BST”
  [
    'time-stamp-line',
    /^(?:last )?(?:updated|modified|edited|refreshed)(?: at| on|:)?(?: (?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?)?(?: \d{1,2} \p{L}{3,9},?(?: \d{4},?)?)?(?: at)? \d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?(?: ago)?$/iu,
  ],
  // “Updated 11:42 AM GMT+2, May 8, 2024”
  [
    'time-stamp-line',
    /^(?:last )?(?:updated|modified|published|posted):? (?:at )?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4}(?:[+-]\d{1,2})?)?, .{6,30}\d{4}$/iu,
  ],
  [
    'time-stamp-line',
    /^(?:updated |posted |published )?\d{1,2} (?:min(?:ute)?s?|hours?|days?|hrs?) ago$|^\d{1,2}[ -]min(?:ute)?s?(?: read| listen)$|^(?:reading time|read time|est\.? reading time):? .{1,20}$/iu,
  ],
  [
    'comment-line',
    /^(?:(?:view|show|see|read|load|add|post|leave|write|join|hide)(?: all| more| the| your| a| an)?(?: \(?[\d,.]+k?\)?)? (?:comments?|conversation|discussion|repl(?:y|ies))(?: \(?[\d,.]+k?\)?)?|[\d,.]+k? (?:comments?|shares?|likes?|views?|repl(?:y|ies)|retweets?)|comments?(?: ?\([\d,.]+k?\)|:? ?[\d,.]+k?| are (?:closed|off|now closed)\.?)?|no comments(?: yet)?|be the first to comment\.?|(?:like|reply|report|flag|load more|show more|back to top|scroll to top|skip to (?:main )?content|previous article|next article|prev|toggle (?:menu|navigation)|close|menu|(?:show )?search|image|(?:\p{L}+ )?logo|leer en español|lire en français|auf deutsch lesen|most (?:read|popular|viewed|shared))(?: comment| this comment)?)$/iu,
  ],
  [
    'topic-line',
    /^(?:(?:see|view|show|explore) (?:all|more) (?:(?:on|about) )?(?:(?:these|related|this) )?topics?|more on these topics|related topics):?$/iu,
  ],
  [
    'topic-line',
    /^(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|more on|see more on|in this (?:article|story)|posted in|tagged(?: with)?)\s*[:|]\s*\S.{0,160}$/iu,
  ],
  [
    'notice-line',
    /^(?:support|help fund|become a (?:member|supporter|subscriber)|donate|make a (?:donation|contribution)|chip in)\b(?=.*\b(?:journalism|newsroom|reporting|today|now|our work|public radio|member(?:ship)?|subscriber)\b)[^"“”]{0,140}$/iu,
  ],
]
