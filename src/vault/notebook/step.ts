import { z } from 'zod'

/** An envelope's identifier in hex. */
export const reportId = z.string().regex(/^[0-9a-f]{32}$/)

const reports = z.array(reportId).min(1)
const word = z.string().min(1).max(60)

/**
 * One thing that an advocate noted, about one report or many at once. It holds no day and no hour: when somebody read
 * what is nobody's business. A kind that this version does not know is refused, so a new kind means a new version of
 * the journal.
 */
export const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), reports, read: z.boolean() }),
  z.strictObject({ kind: z.literal('tag'), reports, tag: word }),
  z.strictObject({ kind: z.literal('untag'), reports, tag: word }),
  /** The same report once more: `reports` repeat what `as` says, and only `as` counts. */
  z.strictObject({ kind: z.literal('same'), as: reportId, reports }),
  z.strictObject({ kind: z.literal('not-same'), reports }),
  /** Reports of one event: all count as reports, together as one event. */
  z.strictObject({ kind: z.literal('join'), event: word, reports }),
  z.strictObject({ kind: z.literal('part'), reports }),
  z.strictObject({ kind: z.literal('exclude'), reports, reason: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('include'), reports }),
  /** Takes back earlier steps, each named by its place in the journal. */
  z.strictObject({ kind: z.literal('undo'), steps: z.array(z.int().min(0)).min(1) }),
])

export type Step = z.infer<typeof step>

/** A step that can be taken back. Reading cannot: `read` marks stay unless they are set otherwise. */
export type Undoable = Exclude<Step, { kind: 'undo' | 'read' }>
