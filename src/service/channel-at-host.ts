import type { Settings } from '../../fastify.config.ts'
import type { VerifiedChannel } from '../channel/verify.ts'
import type { Channels } from './channels.ts'

/**
 * The channel whose pages are under this host. Where channels share a service, a page that is none's own shows none of
 * them. Throws Refusal `channel`.
 */
export function channelAtHost(
  { channelOrigins, channel }: Settings,
  channels: Channels,
  host: string | undefined,
): VerifiedChannel {
  const slug =
    channelOrigins.find(({ origin }) => new URL(origin).host === host?.toLowerCase())?.slug ??
    channel ??
    theOnlyOne(channels.slugs)
  return channels.newest(slug).verified
}

function theOnlyOne(slugs: readonly string[]): string {
  return slugs.length === 1 ? (slugs[0] ?? '') : ''
}
