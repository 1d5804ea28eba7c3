import { differingGroups, sameFingerprint } from '../../channel/fingerprint.ts'
import type { Finding } from './finding.ts'

/**
 * What to say where the number of the key that signed is not the one that was given, both in groups of five. It may be
 * somebody else's key, and it may be a slip of whoever copied the number: only a person can tell.
 */
export function anotherKey(found: string, given: string): Finding[] {
  if (sameFingerprint(found, given)) return []
  const groups = differingGroups(found, given).join(', ')
  return [{ weight: 'another-key', code: 'fingerprint', values: { found, given, groups } }]
}
