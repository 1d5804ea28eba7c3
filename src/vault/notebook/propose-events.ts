import { type Dimension, dimension } from '../../report/dimensions.ts'
import type { OpenedReport } from '../open.ts'
import type { Notes } from './notes.ts'

/** Reports that may tell of one event. Whether they do is for a person to say, who reads them. */
export interface Proposal {
  readonly reports: readonly string[]
  /** What every one of them says, one code a dimension or more: the reasons. */
  readonly shared: ReadonlyMap<Dimension, readonly string[]>
  /** How many reports say the same of another month, on average over the months that have reports. */
  readonly usual: number
}

export interface Proposals {
  readonly proposals: readonly Proposal[]
  /** How many there are in all. */
  readonly found: number
}

/**
 * Groups of reports that say the same of the same month and area: what happened, and who did it or in what kind of
 * place. Ordered by how far a group exceeds what is said in other months, for a raid stands out and what happens every
 * week does not; `most` so many are given back. Reports that are joined, excluded or repeat another are left alone.
 */
export function proposeEvents(reports: readonly OpenedReport[], notes: Notes, most: number): Proposals {
  const open = reports.filter(({ id }) => isOpen(id, notes))
  const months = new Set(reports.map(({ facts }) => facts.happened).filter(isMonth)).size
  const groups = grouped(open)
  const likeness = new Map<string, number>()
  for (const { like, members } of groups.values())
    likeness.set(like, (likeness.get(like) ?? 0) + members.size)
  const proposals = [...groups.values()]
    .filter(({ members }) => members.size > 1)
    .map(({ like, members }) => {
      const elsewhere = (likeness.get(like) ?? 0) - members.size
      return { members, usual: months > 1 ? elsewhere / (months - 1) : 0 }
    })
    .sort((a, b) => excess(b) - excess(a))
  const whole = withoutParts(proposals)
  return {
    found: whole.length,
    proposals: whole.slice(0, most).map(({ members, usual }) => {
      const some = open.filter(({ id }) => members.has(id))
      return { reports: some.map(({ id }) => id), shared: sharedBy(some), usual }
    }),
  }
}

interface Group {
  /** The same for the same said of another month. */
  readonly like: string
  readonly members: Set<string>
}

interface Candidate {
  readonly members: ReadonlySet<string>
  readonly usual: number
}

function isOpen(id: string, notes: Notes): boolean {
  const { event, excluded, sameAs } = notes.of(id)
  return event === undefined && excluded === undefined && sameAs === undefined
}

function grouped(reports: readonly OpenedReport[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const { id, facts } of reports) {
    if (!isMonth(facts.happened) || facts.area === undefined) continue
    for (const violation of facts.violationGroups)
      for (const circumstance of [
        ...(facts.perpetratorGroups ?? []).map((code) => `by ${code}`),
        ...(facts.settingGroups ?? []).map((code) => `in ${code}`),
      ]) {
        const like = [facts.area, violation, circumstance].join(' ')
        const key = `${facts.happened} ${like}`
        const group = groups.get(key) ?? { like, members: new Set() }
        group.members.add(id)
        groups.set(key, group)
      }
  }
  return groups
}

function excess({ members, usual }: Candidate): number {
  return members.size / (usual + 1)
}

/** A group that lies within one already taken says nothing new. */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = []
  const takenWith = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const ids = [...candidate.members]
    const around = takenWith.get(ids[0] ?? '') ?? []
    if (around.some(({ members }) => ids.every((id) => members.has(id)))) continue
    taken.push(candidate)
    for (const id of ids) takenWith.set(id, [...(takenWith.get(id) ?? []), candidate])
  }
  return taken
}

const compared = [
  'happened',
  'area',
  'violation-group',
  'violation',
  'perpetrator-group',
  'perpetrator',
  'setting-group',
  'setting',
  'people-affected',
  'consequence',
]
  .map(dimension)
  .filter((one): one is Dimension => one !== undefined)

function sharedBy(reports: readonly OpenedReport[]): Map<Dimension, readonly string[]> {
  const shared = new Map<Dimension, readonly string[]>()
  for (const one of compared) {
    const [first = [], ...others] = reports.map((report) => one.values(report))
    const codes = first.filter((code) => others.every((values) => values.includes(code)))
    if (codes.length > 0) shared.set(one, codes)
  }
  return shared
}

function isMonth(happened: string | undefined): happened is string {
  return happened !== undefined && /^\d/.test(happened)
}
