import { texts } from '../texts/texts.ts'
/** For an address where nothing is. */
export function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
      <h1 className="mb-4 text-title font-semibold">{texts.site.nothingHere}</h1>
      <p>
        {texts.site.takenAway} <a href={import.meta.env.BASE_URL}>{texts.site.seeWhatIsHere}</a>
      </p>
    </main>
  )
}
