import { useState } from 'react'
import type { FindingFileName } from '../../export/finding-files.ts'
import type { SheetMode } from '../../reader/print/sheet-words.tsx'
import { saveFile } from '../../reader/save-file.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { OwnText, Questions } from './own-text.ts'
import { showSheet } from './sheet-window.ts'
import type { TextReader } from './text-reader.ts'

type OwnFootProps = { readonly text: OwnText; readonly ask: TextReader['ask'] }

const fileNames = Object.keys(texts.downloads.names) as FindingFileName[]
const sheetModes = ['questions', 'solution'] as const

/** Below the words of a reader’s own text: what else can be had of it, made when it is asked for. */
export function OwnFoot({ text, ask }: OwnFootProps) {
  const [fault, setFault] = useState<'failed' | 'noWindow' | null>(null)
  const have = async <Name extends keyof Questions>(
    question: Name,
    about: Parameters<Questions[Name]>[0],
    take: (answer: ReturnType<Questions[Name]>) => typeof fault,
  ) => {
    setFault(null)
    setFault(await ask(text, question, about).then(take, () => 'failed' as const))
  }
  const showAs = (mode: SheetMode) => (sheet: string) =>
    showSheet(mode, sheet) ? null : 'noWindow'
  const saveAs = (name: FindingFileName) => (content: string) => {
    saveFile(`own-text-${name}`, new Blob([content]))
    return null
  }
  return (
    <div className="own-foot screen-only">
      {sheetModes.map((mode) => (
        <Button key={mode} onClick={() => void have('sheet', mode, showAs(mode))}>
          {texts.sheet.titles[mode]}
        </Button>
      ))}
      <p id="own-files">{texts.downloads.title}</p>
      <ul aria-labelledby="own-files">
        {fileNames.map((name) => (
          <li key={name}>
            <Button onClick={() => void have('file', name, saveAs(name))}>
              {texts.downloads.names[name]}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">
        {fault === 'noWindow' ? texts.ownText.noWindow : fault && texts.ownText.faults.failed}
      </p>
    </div>
  )
}
