import { analyse } from '../analysis/analyse.ts'
import type { Article } from './article.ts'
import { type Corrected, correct } from './corrections/correct.ts'

/** Analyses an article and applies what its editor put right, or says what of it no longer fits. */
export function analysisOfSeed({ text, published, title, corrections }: Article): Corrected {
  const analysis = analyse(text, { published, title })
  return corrections ? correct(text, analysis, corrections) : { kind: 'corrected', analysis }
}
