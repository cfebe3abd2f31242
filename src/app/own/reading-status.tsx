import { texts } from '../../texts/texts.ts'
import { Button } from '../../ui/button.tsx'
import type { OwnFault } from './own-text.ts'
import type { ReadingState } from './use-reading.ts'

type ReadingStatusProps = { readonly state: ReadingState; readonly onStop: () => void }

/** Where the reading stands, or why there is none, with the way on. */
export function ReadingStatus({ state, onStop }: ReadingStatusProps) {
  const isReading = state.kind === 'reading'
  return (
    <div className="flex flex-wrap items-center gap-3 text-small">
      <p role="status" id="own-status">
        {state.kind === 'fault' ? faultWords(state.fault) : texts.ownText.states[state.kind]}
      </p>
      {(isReading || hasFailed(state)) && (
        <Button onClick={onStop}>{isReading ? texts.ownText.stop : texts.ownText.tryAgain}</Button>
      )}
    </div>
  )
}

/** Whether the engine is not there, or broke: to begin again is to fetch it anew. */
function hasFailed(state: ReadingState): boolean {
  return state.kind === 'failed' || (state.kind === 'fault' && state.fault.kind === 'failed')
}

function faultWords(fault: OwnFault): string {
  const { faults } = texts.ownText
  return 'line' in fault ? faults[fault.kind](fault.line) : faults[fault.kind]
}
