/** The findings of an article as files. */
export const downloads = {
  title: 'Findings as files',
  names: {
    'quotations.csv': 'Quotations (CSV)',
    'entities.csv': 'Entities (CSV)',
    'events.csv': 'Events (CSV)',
    'timeline.ics': 'Timeline (calendar)',
    'analysis.json': 'All (JSON)',
    'annotations.jsonld': 'All (Web Annotation)',
  },
}
