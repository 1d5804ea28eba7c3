import type * as z from 'zod/mini'
import { Refusal } from './errors.ts'

/** The body of a request as this schema has it. Throws Refusal `body`. */
export function bodyAs<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Refusal('body')
  return parsed.data
}
