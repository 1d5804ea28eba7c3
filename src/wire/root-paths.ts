/** What the service has at its root, so that no organisation that shares its host can have a path of that name. */
export const rootPaths: readonly string[] = [
  '/api',
  '/assets',
  '/hand-in',
  '/health',
  '/help',
  '/sounds',
  '/statistics',
]
