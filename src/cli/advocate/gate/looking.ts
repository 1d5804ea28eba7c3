import type { GateOptions } from '../../../statistics/gate/gate.ts'
import { type Progress, withProgress } from '../../terminal/progress.ts'
import type { Session } from '../session.ts'
import { gateCrew } from './crew.ts'

/** Who does the gate's work, and who is told how far it is. */
export type AtWork = Required<Pick<GateOptions, 'hands' | 'looking'>> & { readonly progress: Progress }

/**
 * Does the gate's work in other threads, with a bar beside it; now and then a line where there is no terminal, and nothing
 * with --json. The threads end with the work, however it ends.
 */
export async function withGate<T>(
  { wording, options }: Session<object>,
  title: string,
  work: (at: AtWork) => Promise<T>,
): Promise<T> {
  const crew = gateCrew()
  let all = 0
  try {
    return await withProgress(
      title,
      { left: wording.terminal.left },
      (progress) =>
        work({
          hands: crew,
          progress,
          looking: {
            total: (hundredths) => {
              progress.total((all += hundredths))
            },
            advance: (hundredths, year) => {
              progress.about(year)
              progress.advance(hundredths)
            },
          },
        }),
      options.json ? 'silent' : 'lines',
    )
  } finally {
    await crew.end()
  }
}
