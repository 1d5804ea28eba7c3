import type { Remake } from '../../../publication/audit/package-audit.ts'
import { packageFiles } from '../../../publication/package/package-files.ts'
import { publishedWordings } from '../wording.ts'

/** The files of a release as this version makes them, in the languages of the organisation that it speaks. */
export const remake: Remake = async (document, before, entry) =>
  packageFiles({ organisation: document, before, entry }, await publishedWordings(document))
