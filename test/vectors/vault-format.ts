import { z } from 'zod'
import { change } from './format.ts'

// The shape of vault-files.json: test/vectors/README.md says it in words.

const base64 = z.base64()
const hex = z.hex()

const page = z.strictObject({
  bytes: z.number(),
  /** Milliseconds. */
  changed: z.number(),
  pages: z.int(),
  entries: z.array(
    z.strictObject({
      id: hex,
      channel: z.string(),
      facts: z
        .strictObject({
          language: z.string(),
          countable: z.boolean(),
          area: z.string().optional(),
          happened: z.string().optional(),
          local: z.unknown().optional(),
          /** The codes of each field; of one that takes a single answer, a list of one. */
          lists: z.record(z.string(), z.array(z.string())),
        })
        .optional(),
    }),
  ),
})

export const vaultFilesFile = z.strictObject({
  about: z.string(),
  vaultKey: hex,
  journals: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['notes', 'quotes', 'forgotten']),
      file: base64,
      entries: z.array(z.record(z.string(), z.unknown())),
      /** Of each entry the place of its first record. */
      places: z.array(z.int()),
    }),
  ),
  /** Changes of the first journal: the places of what can be read, and of what is damaged; or the code of what cannot. */
  damagedJournals: z.array(
    z.union([
      z.strictObject({
        name: z.string(),
        changes: z.array(change),
        places: z.array(z.int()),
        damaged: z.array(z.int()),
      }),
      z.strictObject({
        name: z.string(),
        changes: z.array(change),
        code: z.enum(['journal', 'journal-newer']),
      }),
    ]),
  ),
  segments: z.array(z.strictObject({ name: z.string(), layout: z.string(), file: base64, page })),
  /** Changes of the first segment, each of which counts as absent; `as` is another name under which it is read. */
  absentSegments: z.array(
    z.strictObject({ name: z.string(), changes: z.array(change), as: z.string().optional() }),
  ),
  letters: z.array(
    z.strictObject({
      name: z.string(),
      /** The *case* recipients, in order. */
      to: z.array(z.string()),
      channelHash: hex,
      content: z.string(),
      file: base64,
    }),
  ),
  /** Changes of the first letter, read by its first recipient or by somebody else. */
  refusedLetters: z.array(
    z.strictObject({
      name: z.string(),
      changes: z.array(change),
      reader: z.string().optional(),
      code: z.enum([
        'length',
        'magic',
        'suite',
        'slots',
        'not-recipient',
        'unwrap',
        'commitment',
        'ciphertext',
        'padding',
      ]),
    }),
  ),
})

export type VaultFilesFile = z.infer<typeof vaultFilesFile>
