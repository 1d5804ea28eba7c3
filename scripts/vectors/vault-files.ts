import type { VaultFilesFile } from '../../test/vectors/vault-format.ts'
import { sodium, vaultKey } from './cast.ts'
import { journals } from './journals.ts'
import { letters } from './letters.ts'
import { segments } from './segments.ts'

/** What an advocate's own folder holds, and what goes from one advocate to another. */
export const vaultFiles: VaultFilesFile = {
  about:
    'Journals and index segments under one vault key, and letters to the case recipients of the channel trio (envelope-bases.json). Changes are made as in the envelope files, of the first of each kind.',
  vaultKey: sodium.to_hex(vaultKey),
  ...journals,
  ...segments,
  ...letters,
}
