import { texts } from '../../texts/texts.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** What can be done with the page, and by which keys. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={texts.help.title} close={texts.tools.close} onClose={onClose}>
      <dl className="keys">
        {Object.entries(texts.help.always).map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
