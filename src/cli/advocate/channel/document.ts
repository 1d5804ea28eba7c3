import { readFile } from 'node:fs/promises'
import type { SignedChannel } from '../../../channel/schema.ts'
import { expired, type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import { parsedJson } from './draft.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import type { Wording } from '../wording.ts'

export interface SignedFile {
  /** As it lies in the file, to be passed on unchanged. */
  readonly signed: SignedChannel
  readonly channel: VerifiedChannel
}

/** Reads a signed channel document. Throws ChannelError where it is none, or altered; what the file system says. */
export async function readSigned(sodium: Sodium, path: string): Promise<SignedFile> {
  const value = parsedJson(await readFile(path, 'utf8'), path)
  const channel = verifyChannel(sodium, value)
  // What verifies has this shape.
  return { signed: value as SignedChannel, channel }
}

/** Says so where a document's last day is past. It warns and refuses nothing: clocks are wrong. */
export function warnIfExpired({ document }: VerifiedChannel, { answers }: Wording): void {
  if (expired(document, new Date().toISOString().slice(0, 10)))
    tell(sentenceWith(answers.vault.expired, { day: document.expires }))
}
