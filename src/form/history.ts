/**
 * The tab's history as the way back through the questions. Every entry has the page's own address and a number: how many
 * questions deep. So the browser's Back goes back one question and keeps the answers, and nothing but the neutral address
 * is ever remembered.
 */
export function depthNow(): number {
  return depthOf(history.state)
}

export function deeper(depth: number): void {
  history.pushState(depth, '')
}

export function watchDepth(moved: (depth: number) => void): void {
  addEventListener('popstate', ({ state }: PopStateEvent) => moved(depthOf(state)))
}

/** Has the browser gone back or forward to a question whose answers are long gone? */
export function revived(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return (
    depthNow() > 0 && navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
  )
}

/**
 * Replaces the page by another. The questions' entries are gone back over first, so that the browser's Back cannot return
 * to them; where Forward does, `revived` sends it away again.
 */
export function replacePage(address: string): void {
  const away = () => {
    clearTimeout(fallback)
    location.replace(address)
  }
  // Should the browser refuse to go back, leaving matters more than the order of its history.
  const fallback = setTimeout(away, 300)
  if (depthNow() === 0) {
    away()
    return
  }
  addEventListener('popstate', away, { once: true })
  history.go(-depthNow())
}

function depthOf(state: unknown): number {
  return typeof state === 'number' && state > 0 ? state : 0
}
