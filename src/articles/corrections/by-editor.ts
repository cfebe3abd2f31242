import type { Evidence } from '../../annotation/evidence.ts'
import type { TextRange } from '../../annotation/range.ts'

/** The evidence of what an editor put right. */
export function byEditor(range: TextRange): Evidence {
  return { rule: 'put-right-by-editor', words: [range] }
}
