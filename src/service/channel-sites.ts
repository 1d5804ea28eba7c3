import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { Settings } from '../../fastify.config.ts'
import type { VerifiedChannel } from '../channel/verify.ts'
import type { Channels } from './channels.ts'
import type { ChannelOrigin } from './settings/channel-origins.ts'

type Asked = Pick<FastifyRequest, 'raw' | 'headers'>

/**
 * Whose pages are at which address. Channels that share a service are told apart by the host that was asked for, or by a
 * path before everything else; a page that is none's own shows none of them. Whose a page is, in this order: of the one
 * with the path before it, of the one that the host belongs to, of the one that PARASOL_CHANNEL names, of the only one
 * that there is.
 */
export class ChannelSites {
  readonly #settings: Settings
  readonly #atHost = new Map<string, ChannelOrigin[]>()
  /** The paths that channels have, each once. */
  readonly paths: readonly string[]
  readonly #siteOf = new WeakMap<IncomingMessage, ChannelOrigin>()

  constructor(settings: Settings) {
    this.#settings = settings
    this.paths = [...new Set(settings.channelOrigins.map(({ path }) => path))].filter((path) => path !== '')
    for (const one of settings.channelOrigins)
      this.#atHost.set(hostOf(one.origin), [...this.#at(hostOf(one.origin)), one])
  }

  /** The page that is asked for, without the path of the channel that it is asked of. All else is at the root only. */
  rewrite(raw: IncomingMessage): string {
    const url = raw.url ?? '/'
    const own = this.#at(raw.headers.host).find(({ path }) => path !== '' && url.startsWith(`${path}/`))
    const page = url.slice(own?.path.length)
    if (own === undefined || !pages.test(page)) return url
    this.#siteOf.set(raw, own)
    return page
  }

  /** Whether a channel has this path under this host. */
  has(path: string, host: string | undefined): boolean {
    return this.#at(host).some((one) => one.path === path)
  }

  /**
   * Whether the interface answers for this channel under this host: where its pages are, and, if it was given no address,
   * wherever no other has its own name.
   */
  answersFor(slug: string, host: string | undefined, channels: Channels): boolean {
    if (!channels.slugs.includes(slug)) return false
    if (this.#at(host).some((one) => one.slug === slug)) return true
    if (this.#ownHost(host) !== undefined) return false
    return slug === this.#front(channels) || !this.#settings.channelOrigins.some((one) => one.slug === slug)
  }

  /** What stands before the address of every page that belongs to this one: a channel's path, or nothing. */
  pathPrefix({ raw }: Asked): string {
    return this.#siteOf.get(raw)?.path ?? ''
  }

  /** The channel whose page was asked for. Throws Refusal `channel`. */
  channel({ raw, headers }: Asked, channels: Channels): VerifiedChannel {
    const slug = this.#siteOf.get(raw)?.slug ?? this.#ownHost(headers.host)?.slug ?? this.#front(channels)
    return channels.newest(slug).verified
  }

  /** Where those are that the front page lists, if this is where it is: at no host but the service's own. */
  listedOnFrontPage({ raw, headers }: Asked): readonly ChannelOrigin[] {
    const { origin, frontPage, channelOrigins } = this.#settings
    if (origin === undefined || hostOf(origin) !== headers.host?.toLowerCase()) return []
    if (this.#siteOf.has(raw) || this.#ownHost(headers.host) !== undefined) return []
    return frontPage.flatMap((slug) => {
      const all = channelOrigins.filter((one) => one.slug === slug)
      return all.find((one) => one.origin === origin) ?? all[0] ?? []
    })
  }

  /** Whose pages are at the root of a host that is no channel's own; empty where they are nobody's. */
  #front(channels: Channels): string {
    return this.#settings.channel ?? (this.#isShared ? '' : theOnlyOne(channels.slugs))
  }

  /** Whether the operator said that channels share this service: then none is where it was not put, be it the only one. */
  get #isShared(): boolean {
    return this.paths.length > 0 || this.#settings.frontPage.length > 0
  }

  #at(host: string | undefined): readonly ChannelOrigin[] {
    return this.#atHost.get(host?.toLowerCase() ?? '') ?? []
  }

  #ownHost(host: string | undefined): ChannelOrigin | undefined {
    return this.#at(host).find(({ path }) => path === '')
  }
}

/** The pages of a channel, from its path on. */
const pages = /^\/(?:(?:help|hand-in|statistics)(?:[/?].*)?|\?.*)?$/

const hostOf = (origin: string) => new URL(origin).host

function theOnlyOne(slugs: readonly string[]): string {
  return slugs.length === 1 ? (slugs[0] ?? '') : ''
}
