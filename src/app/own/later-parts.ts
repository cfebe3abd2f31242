import { tools } from '../tools.ts'

/**
 * Fetches all that the page of an article otherwise fetches when it is asked for: whoever reads a text of their own may
 * want to be without a network while they do.
 */
export function fetchLaterParts(): Promise<unknown> {
  return Promise.all([
    ...tools.map(({ load }) => load()),
    import('../../reader/timeline/timeline-tools.tsx'),
    import('../finding-card.tsx'),
    import('../citing.tsx'),
    import('../../reader/cite/quotation-card.tsx'),
    import('../../reader/cite/picture-face.ts').then((module) => module.pictureFaceLoaded()),
    import('../thread-view.tsx'),
    import('../wide-filter.ts'),
    import('../mark-reasons.tsx'),
    import('../lit-pieces.tsx'),
    import('../selected-words.tsx'),
    import('../drawn-notes.tsx'),
    import('../note-files.ts'),
    import('../single-keys.tsx'),
    import('../../reader/entities/mention-table.ts'),
  ])
}
