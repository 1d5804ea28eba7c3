import type { VerifiedChannel } from '../channel/verify.ts'
import type { Answers } from '../report/answers.ts'
import { encodeAccount, encodeFacts } from '../report/encode.ts'
import { gather } from '../report/gather.ts'
import type { Circumstances } from '../report/questionnaire.ts'
import type { Sealing } from './sealing.ts'

/** All that a report says. Answers and circumstances are new values whenever they change. */
export interface Telling {
  readonly answers: Answers
  readonly circumstances: Circumstances
  readonly language: string
  readonly month: string
}

/**
 * A report that is sealed while the person still looks at the screen with the Send button, so that the tap need not wait
 * for it. It is good for exactly what it was sealed from and to, and forgotten otherwise.
 */
export class SealedAhead {
  #last:
    | { readonly channel: VerifiedChannel; readonly telling: Telling; readonly envelope: Uint8Array }
    | undefined

  /** The report of `telling`, sealed to `channel`, now or before. Throws what `sealParts` throws. */
  seal(sealing: Sealing, channel: VerifiedChannel, telling: Telling): Uint8Array {
    if (this.#last?.channel === channel && same(this.#last.telling, telling)) return this.#last.envelope
    const { facts, account } = gather(telling.answers, telling.circumstances, telling)
    const envelope = sealing.seal(channel, encodeFacts(facts), encodeAccount(account))
    this.#last = { channel, telling, envelope }
    return envelope
  }

  forget(): void {
    this.#last = undefined
  }
}

function same(one: Telling, other: Telling): boolean {
  return (
    one.answers === other.answers &&
    one.circumstances === other.circumstances &&
    one.language === other.language &&
    one.month === other.month
  )
}
