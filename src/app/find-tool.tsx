import { use, useState } from 'react'
import { FindBar, type QuotedSpeaker } from '../reader/find/find-bar.tsx'
import { type Findings, findingsOf } from './findings.ts'
import type { ArticlePageData } from './page-data.ts'
import type { ToolProps } from './tools.ts'

/** Find, with what is known of who said what; without the network it finds words alone. */
export function FindTool({ page, takesFocus, onClose }: ToolProps) {
  const findings = use(findingsOf(page.slug))
  const [speakers] = useState(() => speakersOf(page, findings))
  return <FindBar speakers={speakers} takesFocus={takesFocus} onClose={onClose} />
}

/** Those who are quoted, the most quoted first. */
function speakersOf({ entities }: ArticlePageData, findings: Findings | null): QuotedSpeaker[] {
  const said = (findings?.quotations ?? []).flatMap(({ id, speakers }) =>
    speakers.map((speaker) => ({ ...speaker, quote: id })),
  )
  return [...Map.groupBy(said, ({ id }) => id)]
    .map(([id, theirs]) => ({
      id,
      name: theirs[0]?.name ?? id,
      aliases: entities.find((entity) => entity.id === id)?.aliases ?? [],
      quotes: theirs.map(({ quote }) => quote),
    }))
    .sort((a, b) => b.quotes.length - a.quotes.length)
}
