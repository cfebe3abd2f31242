import { texts } from '../../texts/texts.ts'
import { ownPath } from '../page-data.ts'

/** The way from the site’s articles to the page that reads one’s own. */
export function OwnLink() {
  return <a href={import.meta.env.BASE_URL + ownPath}>{texts.own.link}</a>
}
