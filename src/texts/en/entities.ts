export const entities = {
  title: 'Entities',
  none: 'The article names nobody.',
  types: {
    person: 'People',
    place: 'Places',
    organization: 'Organisations',
    other: 'Other',
  },
  firstStands: (name: string, paragraph: number) =>
    `${name} first stands in paragraph ${paragraph}`,
  search: 'Find a name',
  sort: 'Order',
  sorts: {
    count: 'most mentioned',
    name: 'by name',
    first: 'as they appear',
  },
  found: (found: number, all: number) => `${found} of ${all}`,
  noneFound: (search: string) => `Nobody and nothing here is called “${search}”.`,
  metonyms: 'Tell governments from cities',
  thread: (name: string) => `All about ${name}`,
  copyTable: 'Copy as a table (CSV)',
  tableIs: { copied: 'Copied', failed: 'This could not be copied.' },
  notLoaded: 'More about the entities could not be loaded.',
}
