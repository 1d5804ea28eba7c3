import { rootPaths } from '../../../wire/root-paths.ts'
import { originOf } from '../channel/origin.ts'

/** An organisation's place on a service, or one of its pages of figures. */
export interface FiguresAddress {
  readonly origin: string
  /** The origin, with the organisation's path where several share one host; without a slash at its end. */
  readonly home: string
  /** Of the release that the page is about; absent for all that are shown. */
  readonly number?: string
}

/**
 * What an address that a person typed is of; `undefined` for anything but a form and its figures, such as a package's own.
 * Throws Trouble as `originOf` does.
 */
export function figuresAt(address: string): FiguresAddress | undefined {
  const origin = originOf(address)
  const { pathname } = new URL(address)
  const page = /^(\/[a-z0-9-]{1,32}(?=\/|$))??(?:\/|\/statistics(?:\/(\d+))?\/?)?$/.exec(pathname)
  if (page === null) return undefined
  const [, path = '', number] = page
  if (rootPaths.includes(path)) return undefined
  return { origin, home: origin + path, ...(number !== undefined && { number }) }
}
