/** What a release is about: quarters `2026-Q1` and years `2026`, and when it was signed among the others. */
export interface Dated {
  readonly number: number
  readonly periods: readonly string[]
}

/** Releases by the time that they are about, the latest first; of two that are about the same time, the one signed later. */
export function newestFirst<Release extends Dated>(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => compare(endOf(b), endOf(a)) || b.number - a.number)
}

/** A year ends with its last quarter. */
const endOf = ({ periods }: Dated) =>
  periods.reduce((latest, period) => {
    const end = period.length === 4 ? `${period}-Q4` : period
    return end > latest ? end : latest
  }, '')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
