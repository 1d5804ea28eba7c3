import { z } from 'zod'
import { nameableMonth } from './month.ts'
import { type Code, type List, taxonomy } from './taxonomy.ts'

/**
 * What the two parts of an envelope say, as JSON. Facts are codes only and are read by every advocate; the account is
 * free words and is read by *case* advocates. Nothing here is finer than a month, and a field that was skipped is absent.
 */
const one = <L extends List>(list: L) =>
  z.enum(taxonomy[list].map(({ code }) => code) as [Code<L>, ...Code<L>[]])

const several = <L extends List>(list: L) => distinct(z.array(one(list)).min(1).max(taxonomy[list].length))

function distinct<T extends z.ZodType<readonly string[]>>(codes: T) {
  return codes.refine((all) => new Set(all).size === all.length, 'a code stands twice')
}

/** A calendar month: `2026-03`. */
export const month = z.string().regex(nameableMonth)

/** A code of an organisation's own: of a question or of one of its choices. */
const ownCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,23}$/)

const language = z.string().regex(/^[a-z]{2,3}$/)

export const facts = z.strictObject({
  format: z.literal(1),
  taxonomy: z.literal(1),
  /** The language in which the form was filled in. */
  language,
  /** May this report be counted? No answer means no. */
  countable: z.boolean(),
  reporter: one('reporter').optional(),
  filledBy: one('filled-by').optional(),
  violationGroups: several('violation-group'),
  violations: several('violation').optional(),
  perpetratorGroups: several('perpetrator-group').optional(),
  perpetrators: several('perpetrator').optional(),
  settingGroups: several('setting-group').optional(),
  settings: several('setting').optional(),
  /** A code of the channel document's list of areas. */
  area: z
    .string()
    .regex(/^[a-z0-9-]{1,32}$/)
    .optional(),
  /** When it happened. */
  happened: z.union([month, z.enum(['longer-ago', 'unknown'])]).optional(),
  peopleAffected: one('people-affected').optional(),
  frequency: one('frequency').optional(),
  earlierReport: one('earlier-report').optional(),
  healthCareDenials: several('health-care-denial').optional(),
  reasonsGiven: several('reason-given').optional(),
  workAbuses: several('work-abuse').optional(),
  consequences: several('consequence').optional(),
  told: several('told').optional(),
  authorityResponses: several('authority-response').optional(),
  whyNotReported: several('why-not-reported').optional(),
  helpNeeded: several('help-needed').optional(),
  genders: several('gender').optional(),
  ageBand: one('age-band').optional(),
  migration: one('migration').optional(),
  /** Answers to at most three questions of the organisation's own (docs/envelope.md), by the question's code. */
  local: z
    .record(ownCode, distinct(z.array(ownCode).min(1).max(8)))
    .refine((answers) => [1, 2, 3].includes(Object.keys(answers).length), 'none, or too many')
    .optional(),
})

export const account = z.strictObject({
  format: z.literal(1),
  language,
  /** May some of these words be quoted? No answer means no. */
  quotable: z.boolean(),
  /** The person's own words; empty where they wrote none. */
  text: z.string(),
})

export type Facts = z.infer<typeof facts>
export type Account = z.infer<typeof account>
