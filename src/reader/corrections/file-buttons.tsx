import { useState } from 'react'
import type { Corrections } from '../../annotation/corrections.ts'
import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../save-file.ts'
import { countOf, yamlOf } from './draft.ts'

type FileButtonsProps = { readonly corrections: Corrections; readonly fileName: string }

/** The corrections as the file that the build reads: to be copied or saved. */
export function FileButtons({ corrections, fileName }: FileButtonsProps) {
  const [copied, setCopied] = useState<Corrections | null>(null)
  const isEmpty = countOf(corrections) === 0
  const copy = () =>
    navigator.clipboard.writeText(yamlOf(corrections)).then(
      () => setCopied(corrections),
      () => save(fileName, yamlOf(corrections)),
    )
  return (
    <>
      <span role="status" className="text-small">
        {copied === corrections && texts.passage.copied}
      </span>
      <Button disabled={isEmpty} onClick={() => void copy()}>
        {texts.corrections.copy}
      </Button>
      <Button
        disabled={isEmpty}
        title={texts.corrections.saveAs(fileName)}
        onClick={() => save(fileName, yamlOf(corrections))}
      >
        {texts.corrections.save}
      </Button>
    </>
  )
}

function save(fileName: string, content: string): void {
  saveFile(fileName, new Blob([content], { type: 'application/yaml' }))
}
