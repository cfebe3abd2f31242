import { useState } from 'react'
import type { FindingFileName } from '../../export/finding-files.ts'
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
  const [isFailed, setFailed] = useState(false)
  const have = <Name extends keyof Questions>(
    question: Name,
    about: Parameters<Questions[Name]>[0],
    take: (answer: ReturnType<Questions[Name]>) => void,
  ) => {
    setFailed(false)
    ask(text, question, about)
      .then(take)
      .catch(() => setFailed(true))
  }
  return (
    <div className="own-foot screen-only">
      {sheetModes.map((mode) => (
        <Button key={mode} onClick={() => have('sheet', mode, (sheet) => showSheet(mode, sheet))}>
          {texts.sheet.titles[mode]}
        </Button>
      ))}
      <p id="own-files">{texts.downloads.title}</p>
      <ul aria-labelledby="own-files">
        {fileNames.map((name) => (
          <li key={name}>
            <Button
              onClick={() =>
                have('file', name, (content) => saveFile(`own-text-${name}`, new Blob([content])))
              }
            >
              {texts.downloads.names[name]}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{isFailed && texts.ownText.faults.failed}</p>
    </div>
  )
}
