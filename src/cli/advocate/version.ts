import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Seen from the compiled file: package.json lies beside the program, in a checkout and in an installed package. */
const packageFile = new URL('../../../../package.json', import.meta.url)

export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile, 'utf8')))
