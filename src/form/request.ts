/** How the form asks the service for anything: nothing is kept, sent along or followed elsewhere. */
export const request = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit
