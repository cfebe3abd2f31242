import { useMemo } from 'react'
import { useLocation } from 'react-router'

/**
 * What the address asks for after its `?`. (React Router’s own `useSearchParams` can set it too, and brings along
 * forms, fetchers and links: 4 kB that a page would be live later for.)
 */
export function useQuery(): URLSearchParams {
  const { search } = useLocation()
  return useMemo(() => new URLSearchParams(search), [search])
}
