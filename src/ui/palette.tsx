import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Button, Cross } from './button.tsx'

export type PaletteItem = {
  /** Unique in the whole palette. */
  readonly id: string
  readonly label: string
  readonly note?: string | undefined
}

export type PaletteGroup = { readonly name: string; readonly items: readonly PaletteItem[] }

type PaletteProps = {
  readonly title: string
  readonly placeholder: string
  readonly close: string
  readonly typed: string
  /** What fits what was typed: the palette itself leaves nothing out. */
  readonly groups: readonly PaletteGroup[]
  /** What to say when nothing fits. */
  readonly none: string
  /** How much fits, for who does not see the list. */
  readonly count: string
  readonly onType: (typed: string) => void
  readonly onChoose: (item: PaletteItem) => void
  readonly onClose: () => void
}

/** A box to type in and what fits, in groups; the first is ready for Enter, the arrows go through all. */
export function Palette(props: PaletteProps) {
  const { title, placeholder, close, typed, groups, none, count } = props
  return (
    <Dialog.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog palette" aria-label={title} finalFocus={false}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={groups}
            itemToStringValue={(item: PaletteItem) => item.label}
            value={typed}
            onValueChange={(value, { reason }) => {
              if (reason !== 'item-press') props.onType(value)
            }}
          >
            <div className="head">
              <Autocomplete.Input
                className="grow"
                aria-label={title}
                placeholder={placeholder}
                spellCheck={false}
              />
              <Dialog.Close render={<Button aria-label={close} />}>
                <Cross />
              </Dialog.Close>
            </div>
            <div className="content">
              <p role="status" className={groups.length > 0 ? 'sr-only' : 'px-3 text-small'}>
                {groups.length > 0 ? count : none}
              </p>
              <Autocomplete.List>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.name} items={group.items}>
                    <Autocomplete.GroupLabel className="group">
                      {group.name}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: PaletteItem) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          onClick={() => props.onChoose(item)}
                        >
                          <span>{item.label}</span>{' '}
                          {item.note && <span className="count">{item.note}</span>}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
