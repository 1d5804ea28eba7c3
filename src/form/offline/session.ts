import type { VerifiedChannel } from '../../channel/verify.ts'

/** What outlives the person in front of the screen; like everything else, in memory only. */
export interface Session {
  /** Sealed reports of persons before, for one file at the end. */
  readonly kept: readonly Uint8Array[]
  /** The file that all of them were saved in. */
  readonly keptFile: string | undefined
  /** The day by which the channel's document should have been renewed, where the phone's clock is past it. */
  readonly overdue: string | undefined
  /** A page that was handed out as a file sends nothing: it saves. */
  readonly sends: boolean
  /** The address of the page that takes in saved files; empty where nobody knows. */
  readonly handIn: string
}

export const newSession: Session = {
  kept: [],
  keptFile: undefined,
  overdue: undefined,
  sends: true,
  handIn: '',
}

/** How many reports would be lost if the page went now. */
export function unsaved({ kept, keptFile }: Session): number {
  return keptFile === undefined ? kept.length : 0
}

/** Its last day, `YYYY-MM-DD`, where that is past. A warning only: the phone's clock may be years wrong. */
export function overdue({ document }: VerifiedChannel, now: Date): string | undefined {
  return document.expires < now.toISOString().slice(0, 10) ? document.expires : undefined
}
