import type { Settings } from '../../../fastify.config.ts'

/** Which settings name a channel that is not among these: each a sentence. */
export function leadingNowhere(
  { channel, channelOrigins }: Pick<Settings, 'channel' | 'channelOrigins'>,
  slugs: readonly string[],
): string[] {
  const sentences: string[] = []
  if (channel !== undefined && !slugs.includes(channel))
    sentences.push(`PARASOL_CHANNEL is ${channel}, and the database has no such channel.`)
  for (const { slug, origin, path } of channelOrigins)
    if (!slugs.includes(slug))
      sentences.push(
        `PARASOL_CHANNEL_ORIGINS gives ${origin}${path} to ${slug}, and the database has no such channel.`,
      )
  return sentences
}
