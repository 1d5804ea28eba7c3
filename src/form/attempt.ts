/** An attempt that hangs longer than this is given up and made again; in milliseconds. */
const longest = 60_000

/** One attempt to reach the service, which ends in time. */
export async function limited<T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), longest)
  return attempt(control.signal).finally(() => clearTimeout(timer))
}
