import type { Program } from '../../../publication/audit/program.ts'
import { networkFiles } from '../../../publication/network/package.ts'
import { packageFiles } from '../../../publication/package/package-files.ts'
import { spoken } from '../network/written.ts'
import { programVersion } from '../version.ts'
import { publishedWordings, wordingIn } from '../wording.ts'

/** The files of releases as this version makes them, in the languages of who published, as far as it speaks them. */
export const program: Program = {
  version: programVersion,
  release: async (document, before, entry) =>
    packageFiles({ organisation: document, before, entry }, await publishedWordings(document)),
  networkRelease: async (document, fingerprint, entry) =>
    networkFiles(
      { document, fingerprint, number: entry.number, release: entry },
      await spoken(await wordingIn('en'), document),
    ),
}
