import { useCallback, useEffect, useRef, useState } from 'react'
import { unkept } from '../../address/own-text.ts'
import { keptSlug, unkeptSlug } from '../../reader/article-text.ts'
import { putSourceFile } from '../../reader/source-file.ts'
import { putFindings } from '../findings.ts'
import type { ArticlePageData } from '../page-data.ts'
import { fetchLaterParts } from './later-parts.ts'
import type { OwnFault, OwnText, ReadText } from './own-text.ts'
import { startTextReader, type TextReader } from './text-reader.ts'

/** What the form says of the engine and of the text that it was given. */
export type ReadingState =
  | { readonly kind: Engine | 'reading' }
  | { readonly kind: 'fault'; readonly fault: OwnFault }

/** Whether all is there that a text is read and shown with. */
type Engine = 'loading' | 'ready' | 'failed'

/** A text that was read, with the page that it becomes. */
export type OwnResult = Pick<ReadText, 'page' | 'parts' | 'findings'> & {
  /** Its name in the address. */
  readonly name: string
  /** Counts what was read, so that each is a page of its own. */
  readonly number: number
  readonly own: OwnText
  readonly sourceFile: string
}

/** The engine and the one text that it read last. */
export function useReading() {
  const [engine, setEngine] = useState<Engine>('loading')
  // what became of the text; nothing to be said where it was read or none was given
  const [given, setGiven] = useState<Exclude<ReadingState, { kind: Engine }> | null>(null)
  const [result, setResult] = useState<OwnResult | null>(null)
  const reader = useRef<TextReader | null>(null)
  const last = useRef<OwnResult | null>(null)
  // Which reading is waited for: one that the reader went on from must not open its page.
  const latest = useRef(0)
  const start = useCallback(() => {
    const started = startTextReader()
    const isLatest = () => reader.current === started
    reader.current = started
    setEngine('loading')
    Promise.all([started.ready, fetchLaterParts()]).then(
      () => isLatest() && setEngine('ready'),
      () => isLatest() && setEngine('failed'),
    )
  }, [])
  const stop = useCallback(() => {
    reader.current?.stop()
    setGiven(null)
    start()
  }, [start])
  useEffect(() => {
    start()
    return () => {
      reader.current?.stop()
      reader.current = null
    }
  }, [start])
  const read = useCallback((own: OwnText, name: string, onRead: () => void) => {
    const asked = reader.current
    if (!asked) return
    const turn = ++latest.current
    const isLatest = () => turn === latest.current && reader.current === asked
    setGiven({ kind: 'reading' })
    const sourceFile = URL.createObjectURL(
      new Blob([own.text], { type: 'text/plain; charset=utf-8' }),
    )
    const refuse = (fault: OwnFault) => {
      URL.revokeObjectURL(sourceFile)
      if (isLatest()) setGiven({ kind: 'fault', fault })
    }
    asked.ask(own, 'page', sourceFile).then(
      (answer) => {
        if (answer.kind === 'no-article') return refuse(answer.fault)
        if (!isLatest()) return URL.revokeObjectURL(sourceFile)
        setGiven(null)
        if (last.current) URL.revokeObjectURL(last.current.sourceFile)
        const number = (last.current?.number ?? 0) + 1
        last.current = named({ ...answer, own, sourceFile, number }, name)
        setResult(last.current)
        onRead()
      },
      () => refuse({ kind: 'failed' }),
    )
  }, [])
  const fail = useCallback((fault: OwnFault) => {
    // what is being read can be stopped, whatever else was brought meanwhile
    setGiven((now) => (now?.kind === 'reading' ? now : { kind: 'fault', fault }))
  }, [])
  const rename = (name: string) => {
    last.current = last.current && named(last.current, name)
    setResult(last.current)
  }
  const ask: TextReader['ask'] = useCallback(
    (...asked) => reader.current?.ask(...asked) ?? Promise.reject(new Error('no engine')),
    [],
  )
  const state: ReadingState = given ?? { kind: engine }
  return { state, result, read, ask, stop, fail, rename }
}

/** The result under a name: what its page asks for later is found by it. */
function named(result: Omit<OwnResult, 'name'>, name: string): OwnResult {
  const slug = name === unkept ? unkeptSlug : keptSlug(name)
  const page: ArticlePageData = { ...result.page, slug }
  putFindings(slug, result.findings, result.own.text)
  putSourceFile(slug, result.sourceFile)
  return { ...result, page, name }
}
