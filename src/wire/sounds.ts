import * as z from 'zod/mini'

/** In bytes: some eighty seconds of speech. */
export const longestSound = 131_072

/** H of a file's bytes as 64 small hexadecimal digits: how it is called on its way and in a folder. */
export const soundName = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/**
 * What an organisation recorded in one language: docs/envelope.md, "Sounds". The channel document holds H of its bytes, so
 * that every phone fetches 32 bytes of it and only who listens fetches the rest.
 */
export const soundsManifest = z.strictObject({
  format: z.literal(1),
  /** By the key of what is said: a question is called by its topic, a choice `<topic>.<code>`. */
  sounds: z.record(
    z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/)),
    z.strictObject({ name: soundName, bytes: z.int().check(z.minimum(1), z.maximum(longestSound)) }),
  ),
})

export type SoundsManifest = z.infer<typeof soundsManifest>

/** A sound travels with zeros after it, to a multiple of so many bytes: its length must not say which sentence it is. */
const lengthClass = 8192

/** How many bytes a sound of so many bytes is on its way. */
export function travellingLength(bytes: number): number {
  return Math.ceil(bytes / lengthClass) * lengthClass
}
