import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PictureSearch } from '../../app/routes.tsx'

/** What the address says about the picture, and how to change it. */
export function usePictureSearch(): readonly [PictureSearch, (change: Partial<PictureSearch>) => void] {
  const search = useSearch({ from: '/pictures/$picture' })
  const navigate = useNavigate({ from: '/pictures/$picture' })
  return [search, (change) => void navigate({ to: '.', search: (before) => ({ ...before, ...change }) })]
}
