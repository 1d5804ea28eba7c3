import type { Notes } from '../../vault/notebook/notes.ts'
import type { OpenedReport } from '../../vault/open.ts'

/** What a figure is made of, and what stands beside it: nothing is left out silently. */
export interface Counting {
  readonly counted: readonly OpenedReport[]
  readonly aside: Aside
}

export interface Aside {
  /** Reports whose sender did not agree to be counted: in no figure. */
  readonly notCounted: number
  /** Reports that the advocate excluded, by the reason that they gave: in no figure. */
  readonly excluded: ReadonlyMap<string, number>
  /** Reports that the advocate found to say the same as another one: in no figure. */
  readonly duplicates: number
  /** Reports among the counted whose sender says that they had told this before. */
  readonly repeats: number
  /** Reports among the counted of which others tell of the same event, and how many events those are. */
  readonly inEvents: number
  readonly events: number
}

/** Only what the person allowed to be counted is, and of that, what the advocate did not set aside. */
export function countable(reports: readonly OpenedReport[], notes: Notes): Counting {
  const allowed = reports.filter(({ facts }) => facts.countable)
  const counted = published(allowed, notes)
  const events = eventsAmong(counted, notes)
  return {
    counted,
    aside: {
      notCounted: reports.length - allowed.length,
      excluded: reasonsFor(allowed, notes),
      duplicates: allowed.filter(({ id }) => isDuplicate(id, notes)).length,
      repeats: counted.filter(({ facts }) => facts.earlierReport === 'repeat').length,
      inEvents: events.reduce((sum, { length }) => sum + length, 0),
      events: events.length,
    },
  }
}

/** What published tables are made of: every report but those that the advocate excluded or found to be another's twin. */
export function published(reports: readonly OpenedReport[], notes: Notes): OpenedReport[] {
  return reports.filter(({ id }) => notes.of(id).excluded === undefined && !isDuplicate(id, notes))
}

/** These reports by the event that they tell of, where there are several of one event. */
export function eventsAmong(reports: readonly OpenedReport[], notes: Notes): OpenedReport[][] {
  const events = new Map<string, OpenedReport[]>()
  for (const report of reports) {
    const { event } = notes.of(report.id)
    if (event !== undefined) events.set(event, [...(events.get(event) ?? []), report])
  }
  return [...events.values()].filter(({ length }) => length > 1)
}

/** An excluded one is no duplicate besides: every report is set aside for one reason. */
function isDuplicate(id: string, notes: Notes): boolean {
  const { excluded, sameAs } = notes.of(id)
  return excluded === undefined && sameAs !== undefined
}

function reasonsFor(reports: readonly OpenedReport[], notes: Notes): Map<string, number> {
  const reasons = new Map<string, number>()
  for (const { id } of reports) {
    const { excluded } = notes.of(id)
    if (excluded !== undefined) reasons.set(excluded, (reasons.get(excluded) ?? 0) + 1)
  }
  return reasons
}
