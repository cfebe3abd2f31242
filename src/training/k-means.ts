/** Clusters of points, as indices into them. */
export type Clusters = {
  readonly centres: Float64Array[]
  readonly clusterOf: readonly number[]
  readonly members: readonly number[][]
}

const rounds = 12

/**
 * Spherical k-means (Dhillon and Modha 2001), from centres spread evenly over the points: the same points
 * give the same clusters.
 */
export function clustersOf(points: readonly Float64Array[], count: number): Clusters {
  const unit = points.map(toUnit)
  const step = unit.length / count
  // the first points are the most frequent words, and spread further apart than the rest
  let centres = Array.from(
    { length: count },
    (_, k) => unit[Math.floor((k * step) / 4)] ?? unit[0],
  ).filter((centre) => centre !== undefined)
  let clusterOf: number[] = []
  for (let round = 0; round < rounds; round++) {
    clusterOf = unit.map((point) => nearest(point, centres))
    centres = centresOf(unit, clusterOf, centres)
  }
  const members: number[][] = centres.map(() => [])
  clusterOf.forEach((cluster, point) => {
    members[cluster]?.push(point)
  })
  return { centres, clusterOf, members }
}

function nearest(point: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0
  let bestScore = -Infinity
  centres.forEach((centre, at) => {
    let score = 0
    for (let d = 0; d < point.length; d++) score += (point[d] ?? 0) * (centre[d] ?? 0)
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  })
  return best
}

function centresOf(
  points: readonly Float64Array[],
  clusterOf: readonly number[],
  before: readonly Float64Array[],
): Float64Array[] {
  const sums = before.map((centre) => new Float64Array(centre.length))
  points.forEach((point, at) => {
    const sum = sums[clusterOf[at] ?? 0]
    if (sum) for (let d = 0; d < point.length; d++) sum[d] = (sum[d] ?? 0) + (point[d] ?? 0)
  })
  return sums.map((sum, at) => (Math.hypot(...sum) === 0 ? (before[at] ?? sum) : toUnit(sum)))
}

function toUnit(point: Float64Array): Float64Array {
  const length = Math.hypot(...point) || 1
  return point.map((value) => value / length)
}
