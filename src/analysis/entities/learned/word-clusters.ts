import { wordClusters } from '../../lexicons/word-clusters.ts'

/** Words that keep like company: “nairobi” with “lagos”, “striker” with “midfielder”. */
export type Cluster = { readonly fine: string; readonly coarse: string }

const unknown: Cluster = { fine: '?', coarse: '?' }

const clusters: ReadonlyMap<string, Cluster> = new Map(
  wordClusters
    .trim()
    .split('\n')
    .flatMap((line, index) => {
      const [coarse = '?', words = ''] = line.split('|')
      const cluster = { fine: String(index), coarse }
      return words.split(' ').map((word): [string, Cluster] => [word, cluster])
    }),
)

/** The clusters of a word in lower case. */
export function clusterOf(lower: string): Cluster {
  return clusters.get(lower) ?? unknown
}
