import { accepted } from './accept.ts'
import { alterations } from './altered.ts'
import { channelDocuments } from './channel-documents.ts'
import { basesContent, vectorOf } from './claim.ts'
import type { Claim } from './claim.ts'
import { dishonest } from './dishonest.ts'
import { files } from './files.ts'
import { grants } from './grants.ts'
import { releasePackages } from './release-packages.ts'
import { shapes } from './shape.ts'
import { signatures } from './signatures.ts'
import { vaultFiles } from './vault-files.ts'

/** The text of every vector file, by the name of the file. */
export const vectorFiles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'envelope-bases': basesContent,
    'envelope-honest': envelopes('Honest envelopes, which everybody listed opens.', accepted),
    'envelope-shape': envelopes('Refused for their shape, before any key is used.', shapes),
    'envelope-altered': envelopes('Genuine envelopes altered by somebody on the way.', alterations),
    'envelope-dishonest': envelopes('Made wrong by their own sender.', dishonest),
    signatures,
    'channel-documents': channelDocuments,
    files,
    grants,
    'vault-files': vaultFiles,
    packages: releasePackages,
  }).map(([name, content]) => [`${name}.json`, `${JSON.stringify(content, null, 1)}\n`]),
)

function envelopes(about: string, claims: readonly Claim[]) {
  return { about, vectors: claims.map(vectorOf) }
}
