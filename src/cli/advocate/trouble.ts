import type { Life } from '../../locales/en/life.ts'
import type { Troubles } from '../../locales/en/troubles.ts'
import { exitCodes } from '../errors.ts'

export type TroubleCode = keyof Troubles['asked'] | keyof Life['asked']

/**
 * What a command cannot do for an advocate, as a code: it becomes a sentence in their language where it is told. `values`
 * are filled into that sentence and made safe there.
 */
export class Trouble extends Error {
  readonly code: TroubleCode
  readonly values: Readonly<Record<string, string | number>>
  readonly exitCode: number

  constructor(
    code: TroubleCode,
    values: Readonly<Record<string, string | number>> = {},
    exitCode: number = exitCodes.failed,
  ) {
    super(code)
    this.name = 'Trouble'
    this.code = code
    this.values = values
    this.exitCode = exitCode
  }
}
