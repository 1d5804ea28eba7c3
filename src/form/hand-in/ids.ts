/** Where the page and its script meet. */
export const ids = {
  files: 'files',
  says: 'says',
  progress: 'progress',
  tryNow: 'try-now',
  parcels: 'parcels',
} as const
