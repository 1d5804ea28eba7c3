import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { CliError } from '../../errors.ts'
import { Trouble } from '../trouble.ts'

/** A channel document before it is signed: signing adds the key and the number. People edit it by hand. */
export type ChannelDraft = Omit<ChannelDocument, 'serial' | 'signingKey'>

// Only what commands change is checked here; everything is checked when it is signed, and named then.
const editable = z.looseObject({
  slug: z.string(),
  recipients: z.array(z.looseObject({ label: z.string() })),
  advocates: z.array(z.looseObject({ label: z.string() })),
})

/** Reads `channel.json`. Throws CliError where it is missing or is not JSON with the lists that commands change. */
export async function readDraft(path: string): Promise<ChannelDraft> {
  const parsed = editable.safeParse(parsedJson(await textOf(path), path))
  if (parsed.success) return parsed.data as unknown as ChannelDraft
  throw new CliError(
    `${path} lacks "slug", "recipients" or "advocates": start from parasol channel new, or mend it.`,
  )
}

export async function writeDraft(path: string, draft: ChannelDraft): Promise<void> {
  await writePrivateFile(path, `${JSON.stringify(draft, undefined, 2)}\n`)
}

/** JSON written by a person. Throws CliError that names the place of a slip of the pen. */
export function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new CliError(
      `${path} is not well-formed JSON (${(error as Error).message}): look for a missing comma or quote there.`,
    )
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Trouble('no-draft', { path, command: 'parasol channel new --slug NAME' })
  }
}

export const nameToFillIn = 'The name of your organisation'

/** What a new channel starts from: to be filled in by the organisation, in its own words and languages. */
export function emptyDraft(slug: string, today: Date): ChannelDraft {
  const inTwoYears = new Date(Date.UTC(today.getUTCFullYear() + 2, today.getUTCMonth(), today.getUTCDate()))
  return {
    format: 1,
    slug,
    names: { en: nameToFillIn },
    recipients: [],
    advocates: [],
    areas: [],
    languages: ['en'],
    page: { title: { en: 'Notes' }, leave: 'https://www.wikipedia.org/' },
    help: [],
    rights: { en: '' },
    statistics: { sensitive: [] },
    expires: inTwoYears.toISOString().slice(0, 10),
  }
}
