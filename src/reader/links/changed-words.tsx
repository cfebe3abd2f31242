import { diffWordsWithSpace } from 'diff'
import { texts } from '../../texts/texts.ts'

type ChangedWordsProps = { readonly was: string; readonly now: string }

/** The words of a link beside those that stand there now, with what was taken out and put in. */
export function ChangedWords({ was, now }: ChangedWordsProps) {
  const changes = diffWordsWithSpace(was, now)
  return (
    <dl className="my-2 grid gap-x-6 gap-y-2 sm:grid-cols-2">
      <div>
        <dt className="text-small text-muted">{texts.passage.linked}</dt>
        <dd>
          {changes.map(({ value, added, removed }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change their order
            added ? null : removed ? <del key={at}>{value}</del> : value,
          )}
        </dd>
      </div>
      <div>
        <dt className="text-small text-muted">{texts.passage.now}</dt>
        <dd>
          {changes.map(({ value, added, removed }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change their order
            removed ? null : added ? <ins key={at}>{value}</ins> : value,
          )}
        </dd>
      </div>
    </dl>
  )
}
