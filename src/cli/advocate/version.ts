import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Seen from the compiled file: package.json lies beside the program, in a checkout and in an installed package. */
const packageFile = new URL('../../../../package.json', import.meta.url)

export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile, 'utf8')))

/** As entries of a ledger name it: without the third part, with which no word and no drawing of a package changes. */
export const programVersion = version.split('.').slice(0, 2).join('.')
