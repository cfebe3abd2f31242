import type { RuleName } from '../../annotation/rules.ts'
import { isByline } from './byline.ts'
import { creditLines } from './credit-lines.ts'
import { noticeLines } from './notice-lines.ts'

/** Longer lines are never residue: the longest captions and notices have about so many letters. */
const longestLine = 320

// Where a share button leads, as its label says it.
const network =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|email|e-mail|mail|print|social media)'
const piece = '(?:article|story|page|post|report|news|link|video|item)'

/**
 * Labels that stand as a line of their own. Every pattern spans the whole line, and is made of the words
 * of the label only: a sentence that goes on to say something is not one. Origin: collected for this
 * project from the pages of English-language newspapers.
 */
const labels: readonly (readonly [RuleName, RegExp])[] = [
  [
    'share-line',
    new RegExp(
      `^(?:click (?:here )?to )?(?:share|tweet|email|e-mail|print|save|copy|post)(?:(?: (?:this|the))? ${piece}| this| link)?(?:[:.…]| (?:on|via|with|to|in|using|by)(?: ${network}(?:(?:,| and| or|,? &) ${network})*)?(?: \\(opens in new window\\))?:?)?$`,
      'iu',
    ),
  ],
  [
    'share-line',
    new RegExp(
      `^(?:follow|like|join|find) us(?: (?:on|at))? ${network}(?:(?:,| and| or) ${network})*(?: (?:for|and) (?:more|updates|the latest|all the latest|breaking)\\b.{0,40})?[:.!]?$`,
      'iu',
    ),
  ],
  // “Follow BBC Ellery on Facebook, X and Instagram.”
  [
    'share-line',
    new RegExp(
      `^(?:follow|like|join|find) [^.!?“”"]{2,40} on ${network}(?:(?:,| and| or|, and) ${network})+[.!]?$`,
      'iu',
    ),
  ],
  [
    'share-line',
    /^(?:link copied|copy link|gift (?:this )?article|share full article|bookmark|listen(?: to (?:this )?article(?: · .{1,40})?)?|(?:listen|watch) on bbc (?:sounds|iplayer))[.!]?$/iu,
  ],
  [
    'read-also-line',
    /^[[(•*►▶>»-]{0,3}\s*(?:(?:read|see|watch|listen) (?:also|more|next|here)|(?:also|must) (?:read|see|watch)|related(?: (?:stories|articles|story|article|news|content|links|topics|coverage))?|recommended(?: for you)?|more (?:on|from) this (?:story|topic)|you may also like|don['’]t miss|in pictures|trending(?: now)?)(?:\s*[:|–—-]\s*\S.*|\s*[:|]?)$/iu,
  ],
  ['read-also-line', /^(?:READ|WATCH|LISTEN|RELATED|EXPLAINED)\s*[:|]\s*\S.*[^.]$/u],
  [
    'newsletter-line',
    /^(?:please )?(?:sign up|subscribe|register|get|enter|download|join)\b(?=.*\b(?:newsletters?|inbox|e-?mail address|briefing|(?:our|the) (?:mobile )?app|whatsapp channel|telegram channel|alerts)\b)[^"“”]*$/iu,
  ],
  [
    'newsletter-line',
    /^(?:subscribe|sign up|sign in|log in)(?: (?:now|today|here|to (?:continue|read more|continue reading)))?[.!]?$/iu,
  ],
  [
    'advertisement-line',
    /^[-–—[(*\s]*(?:(?:skip )?advertisements?|(?:story|article) continues below(?: (?:this )?(?:advertisement|ad))?|scroll to continue(?: with content)?|continue reading(?: (?:the main story|below|after the ad))?|sponsored(?: content| by .{1,60})?|promoted(?: content| stories)?|paid (?:content|post))[\s\-–—\])*.:]*$/iu,
  ],
  // “Copyright 2014 was a turning point” goes on in lower case: a sentence
  [
    'copyright-line',
    /^(?:[Cc]opyright|COPYRIGHT|©|\([cC]\))\s*(?:©|\([cC]\))?[\s,]*\d{4}\b(?!\s+\p{Ll}).*$/u,
  ],
  // “© Bay News Ltd 2024. All rights reserved.”
  ['copyright-line', /^(?:[Cc]opyright )?(?:©|\([cC]\)|&copy;)\s?(?:\p{Lu}|\d{4}).{1,160}$/u],
  [
    'copyright-line',
    /^(?:all rights reserved|this (?:material|content) may not be (?:published|reproduced).*|reproduction (?:without permission )?is (?:strictly )?prohibited.*|(?:\(|this (?:story|article|report) (?:has been|was) )(?:published from a wire|not been edited|auto-generated|first published).*)$/iu,
  ],
]

const labelsAndNotices = [...labels, ...noticeLines]

/**
 * The rule by which a whole line is residue, or `null` for a line of the article.
 *
 *     SHARE THIS ARTICLE ON                             share-line
 *     Also Read | Markets close higher                  read-also-line
 *     By ANA ORTIZ                                      byline
 *     Share this article on trust, the minister said.   null
 *
 * @param front  whether no paragraph stands above the line
 */
export function residueRuleOf(line: string, front = false): RuleName | null {
  if (line.length > longestLine) return null
  const rule = firstOf(labelsAndNotices, line)
  if (rule !== null) return rule
  if (isByline(line, front)) return 'byline'
  return firstOf(creditLines, line) ?? labelsInARow(line)
}

function firstOf(lines: typeof labels, line: string): RuleName | null {
  return lines.find(([, pattern]) => pattern.test(line))?.[0] ?? null
}

/** “Share on Facebook | Share by email | Print”: labels in a row are all labels. */
function labelsInARow(line: string): RuleName | null {
  const pieces = line.split(/\s*[|•·]\s*/u).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > 12) return null
  const rules = pieces.map((piece) => firstOf(labels, piece))
  return rules.includes(null) ? null : (rules[0] ?? null)
}
