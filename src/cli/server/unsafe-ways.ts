import type { Settings } from '../../../fastify.config.ts'
import { isLoopback } from '../../wire/loopback.ts'

/** What is wrong with the way on which people reach the service, by its settings: each a sentence that says how to mend it. */
export function unsafeWays({ origin: given, trustProxy }: Pick<Settings, 'origin' | 'trustProxy'>): string[] {
  if (given === undefined) return []
  const origin = new URL(given)
  const onion = origin.hostname.endsWith('.onion')
  const sentences: string[] = []
  if (origin.protocol === 'http:' && !onion && !isLoopback(origin.hostname))
    sentences.push(
      `${origin.origin} is not encrypted, so anybody on the way could change the form: put HTTPS before the service, or use an onion address.`,
    )
  if (onion && trustProxy > 0)
    sentences.push(
      'Tor adds no address, so that visitors could choose theirs: set PARASOL_TRUST_PROXY=0, or put a proxy before both.',
    )
  return sentences
}
