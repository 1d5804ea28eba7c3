import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Trouble } from './trouble.ts'

/** What an advocate hands to the colleague who lists them: nothing of it is secret. Keys in standard base64. */
export interface Card {
  readonly label: string
  readonly publicKey: string
  readonly loginKey: string
}

const card = z.strictObject({
  label: z.string().min(1).max(80),
  publicKey: z.string(),
  loginKey: z.string(),
})

/** Throws Trouble where the file is no card; whether its keys are good is for the channel document's own check. */
export async function readCard(path: string): Promise<Card> {
  const parsed = card.safeParse(parseJson(await readFile(path, 'utf8')))
  if (!parsed.success) throw new Trouble('no-card', { path, card: 'identity.card.json' })
  return parsed.data
}

/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
