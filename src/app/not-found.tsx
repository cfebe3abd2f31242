/** For an address where nothing is. */
export function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-[40rem] px-4 py-8">
      <h1 className="mb-4 text-title font-semibold">There is no page at this address</h1>
      <p>
        The article may have been taken away or renamed.{' '}
        <a href={import.meta.env.BASE_URL}>See what is here.</a>
      </p>
    </main>
  )
}
