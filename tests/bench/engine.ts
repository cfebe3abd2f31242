import { analyse } from '../../src/analysis/analyse.ts'
import { median } from './statistics.ts'

/**
 * How long the engine takes for a text, once it is warm.
 *
 * @returns median of so many runs, in milliseconds
 */
export function analysisTime(text: string, published: string | null, runs: number): number {
  for (let n = 0; n < runs; n++) analyse(text, { published })
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    analyse(text, { published })
    return performance.now() - start
  })
  return median(times)
}
