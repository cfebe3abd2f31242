import { useRef, useState } from 'react'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { Note } from './note.ts'

/** What came of a file in words, and what it brought. */
export type ImportReport = { readonly said: string; readonly added: readonly Note[] }

type NoteFilesProps = {
  readonly isEmpty: boolean
  readonly onExport: () => void
  readonly onImport: (file: File) => Promise<void>
}

/** The notes as a file, and from one. */
export function NoteFiles({ isEmpty, onExport, onImport }: NoteFilesProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setReading(true)
    await onImport(file).finally(() => setReading(false))
    // The same file can be chosen again, once it was mended.
    input.value = ''
  }
  return (
    <>
      <Button disabled={isReading} onClick={() => chooser.current?.click()}>
        {texts.notes.import}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".jsonld,.json,application/ld+json,application/json"
        aria-label={texts.notes.importFile}
        onChange={({ target }) => void read(target)}
      />
      <Button disabled={isEmpty} onClick={onExport}>
        {texts.notes.export}
      </Button>
    </>
  )
}
