import type { ToolName } from './tools.ts'

/** What stands for a tool where there is no room for its name; drawn in the colour of the text. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** Lines on a field of 20 by 20, a stroke of 1.5 wide. */
const paths: { readonly [name in ToolName]: string } = {
  find: 'M8.8 3.2a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 0 0 0-11.2M13 13l4 4',
  go: 'M3 5h8M3 10h5M3 15h8M13 7l4 3l-4 3',
  settings:
    'M2 15.5 6.5 4.5 11 15.5M3.6 11.8h5.8M17.5 9.5v6M17.5 12.5a2.6 3 0 1 1-5.2 0a2.6 3 0 1 1 5.2 0',
  listen: 'M3 7.8v4.4h3l4 3.3v-11l-4 3.3zM12.8 7.4a3.8 3.8 0 0 1 0 5.2M15.2 5a7.2 7.2 0 0 1 0 10',
  notes: 'M3 17h4l9.5-9.5a2.1 2.1 0 0 0-3-3L4 14zM11.5 6.5l3 3M11 17h6',
  help: 'M7.2 7.4a2.8 2.8 0 1 1 4 2.6c-.8.4-1.2.9-1.2 1.7v.5M10 15.2v.1M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15',
}
