/** The picture beside a link to an article. */
export const share = {
  counts: (counts: { quotations: number; people: number; events: number }) =>
    (
      [
        [counts.quotations, 'quotation', 'quotations'],
        [counts.people, 'person', 'people'],
        [counts.events, 'event', 'events'],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
      .join(' · '),
}
