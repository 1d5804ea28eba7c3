import type { Asset } from './assets.ts'
import { FormError } from './errors.ts'

/**
 * Loads a module whose bytes have the hash that the build gave them: `import()` alone checks nothing, a script element
 * does, and `import()` then finds what the element loaded. Browsers remember a failed address, so every further `attempt`
 * needs another one. Throws FormError `damaged`.
 */
export async function load({ path, integrity }: Asset, attempt: number): Promise<unknown> {
  const address = attempt === 0 ? path : `${path}?${attempt}`
  const script = document.createElement('script')
  await new Promise<void>((resolve, reject) => {
    script.type = 'module'
    script.integrity = integrity
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new FormError('damaged'))
    document.head.append(script)
  }).finally(() => script.remove())
  return import(address)
}
