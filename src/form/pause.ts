/** Waiting that can be cut short, by the person or by the network coming back. */
export interface Pauses {
  readonly pause: (milliseconds: number) => Promise<void>
  readonly hurry: () => void
}

export function pauses(): Pauses {
  const waiting = new Set<() => void>()
  const hurry = () => waiting.forEach((wake) => wake())
  addEventListener('online', hurry)
  return {
    hurry,
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, milliseconds)
        waiting.add(wake)
      }),
  }
}
