import { FormError } from './errors.ts'

/** The page in another language. Throws FormError `offline`, and what `fetch` throws. */
export async function fetchPage(_code: string, address: string): Promise<Document> {
  const response = await fetch(address, {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (!response.ok) throw new FormError('offline')
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
