import { rootPaths } from '../../wire/root-paths.ts'
import { entries } from './entries.ts'
import { isOrigin } from './origin.ts'

/** Where people find a channel's pages. */
export interface ChannelOrigin {
  readonly origin: string
  /** Under which its pages are there, such as `/spring`; empty where the origin is its own. */
  readonly path: string
  readonly slug: string
}

/** Whether a setting gives channels addresses, each another, and none that of a page of the service's own. */
export function isChannelOrigins(value: string): boolean {
  const found = entries(value).map((entry) => channelOrigin(entry))
  const addresses = found.map((one) => one && new URL(one.origin).host + one.path)
  return (
    found.length > 0 &&
    found.every((one) => one !== undefined && !rootPaths.includes(one.path)) &&
    new Set(addresses).size === addresses.length
  )
}

/** Of a setting that `isChannelOrigins`. */
export function channelOriginsOf(value: string): ChannelOrigin[] {
  return entries(value).flatMap((entry) => channelOrigin(entry) ?? [])
}

function channelOrigin(entry: string): ChannelOrigin | undefined {
  const [, address = '', path = '', slug = ''] =
    /^(https?:\/\/[^/=]+)(\/[a-z0-9-]{1,32})?\/?=([a-z0-9-]{1,32})$/.exec(entry) ?? []
  return isOrigin(address) ? { origin: new URL(address).origin, path, slug } : undefined
}
