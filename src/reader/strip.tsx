type StripProps = {
  /** Number of paragraphs in the article. */
  readonly total: number
  readonly mentioned: readonly number[]
  readonly speaks: readonly number[]
}

/**
 * Where in the article somebody is mentioned, a tick for each paragraph, taller where they speak. For the
 * eye alone: the entry’s card says the same in words.
 */
export function Strip({ total, mentioned, speaks }: StripProps) {
  return (
    <svg className="strip" viewBox={`0 0 ${total} 2`} preserveAspectRatio="none" aria-hidden="true">
      <path d={mentioned.map((at) => `M${at} 1h1v1h-1z`).join('')} />
      <path className="speaks" d={speaks.map((at) => `M${at} 0h1v2h-1z`).join('')} />
    </svg>
  )
}
