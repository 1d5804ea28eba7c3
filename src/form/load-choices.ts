import { assets } from './assets.ts'
import { pauseAfter } from './delivery.ts'
import { FormError } from './errors.ts'
import { load } from './load.ts'
import type { Choices } from './words.ts'

/** Loads what stands on and beside the choices, however often the network fails. */
export async function loadChoices(
  language: string,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Choices> {
  const asset = assets.choices[language]
  if (asset === undefined) throw new FormError('damaged')
  for (let tries = 0; ; tries++) {
    const choices = await load(asset, tries).catch(() => undefined)
    if (choices !== undefined) return choices as Choices
    await pause(pauseAfter(tries))
  }
}
