import { PackedColumn } from './packed-column.ts'
import type { Facts } from './schema.ts'
import { taxonomyVersion } from './taxonomy.ts'

// record = countable ‖ u16 language ‖ u16 area ‖ u16 happened ‖ u16 local ‖ the codes of each list, a bit a code
// A u16 is 0 where the field was skipped, else the place of its text among the strings, from 1. Little-endian.

type Own = NonNullable<Facts['local']>

const head = 9
const column = PackedColumn.sequence(head)
const reporter = column('reporter', 'one')
const filledBy = column('filled-by', 'one')
const violationGroups = column('violation-group', 'several')
const violations = column('violation', 'several')
const perpetratorGroups = column('perpetrator-group', 'several')
const perpetrators = column('perpetrator', 'several')
const settingGroups = column('setting-group', 'several')
const settings = column('setting', 'several')
const peopleAffected = column('people-affected', 'one')
const frequency = column('frequency', 'one')
const earlierReport = column('earlier-report', 'one')
const healthCareDenials = column('health-care-denial', 'several')
const reasonsGiven = column('reason-given', 'several')
const workAbuses = column('work-abuse', 'several')
const consequences = column('consequence', 'several')
const told = column('told', 'several')
const authorityResponses = column('authority-response', 'several')
const whyNotReported = column('why-not-reported', 'several')
const helpNeeded = column('help-needed', 'several')
const genders = column('gender', 'several')
const ageBand = column('age-band', 'one')
const migration = column('migration', 'one')

// prettier-ignore
const columns = [
  reporter, filledBy, violationGroups, violations, perpetratorGroups, perpetrators, settingGroups, settings,
  peopleAffected, frequency, earlierReport, healthCareDenials, reasonsGiven, workAbuses, consequences, told,
  authorityResponses, whyNotReported, helpNeeded, genders, ageBand, migration,
] as const

/** Bytes of one record: the same for every report, so that a file's length tells only how many there are. */
export const recordLength = columns.reduce((length, { bytes }) => length + bytes, head)

/** Names what a record's bits stand for: records of another layout are not to be read with this one. */
export const recordLayout = JSON.stringify([
  taxonomyVersion,
  columns.map(({ field, codes }) => [field, codes]),
])

/** Writes facts into `recordLength` zero bytes at `at`. Codes lose the order in which they were ticked. */
export function pack(facts: Facts, record: Uint8Array, at: number, place: (text: string) => number): void {
  const optional = (text: string | undefined) => (text === undefined ? 0 : place(text))
  record[at] = facts.countable ? 1 : 0
  setPlace(record, at + 1, place(facts.language))
  setPlace(record, at + 3, optional(facts.area))
  setPlace(record, at + 5, optional(facts.happened))
  setPlace(record, at + 7, optional(facts.local && JSON.stringify(facts.local)))
  for (const each of columns) each.write(record, at, facts[each.field])
}

/**
 * Reads what `pack` wrote. Sets of codes that say the same are one frozen array, so that a million reports fit into
 * memory and whoever counts them can know a set by its identity.
 */
export function unpacker(strings: readonly string[]): (record: Uint8Array, at: number) => Facts {
  const local: Own[] = []
  const localAt = (place: number) => (local[place] ??= frozen(JSON.parse(strings[place - 1] ?? '{}')))
  return (record, at) => new UnpackedFacts(record, at, strings, localAt)
}

/**
 * Written out field by field, in the order of the schema, since a loop over the columns takes three times as long; and a
 * constructor, since that gives all facts their room at once.
 */
function read(
  this: Facts,
  record: Uint8Array,
  at: number,
  strings: readonly string[],
  localAt: (place: number) => Own,
): void {
  let bits: number
  let place: number
  this.format = 1
  this.taxonomy = 1
  this.language = strings[placeAt(record, at + 1) - 1] ?? ''
  this.countable = record[at] === 1
  if ((bits = reporter.bits(record, at)) !== 0) this.reporter = reporter.said(bits)
  if ((bits = filledBy.bits(record, at)) !== 0) this.filledBy = filledBy.said(bits)
  this.violationGroups = violationGroups.said(violationGroups.bits(record, at))
  if ((bits = violations.bits(record, at)) !== 0) this.violations = violations.said(bits)
  if ((bits = perpetratorGroups.bits(record, at)) !== 0) this.perpetratorGroups = perpetratorGroups.said(bits)
  if ((bits = perpetrators.bits(record, at)) !== 0) this.perpetrators = perpetrators.said(bits)
  if ((bits = settingGroups.bits(record, at)) !== 0) this.settingGroups = settingGroups.said(bits)
  if ((bits = settings.bits(record, at)) !== 0) this.settings = settings.said(bits)
  place = placeAt(record, at + 3)
  if (place !== 0) this.area = strings[place - 1] ?? ''
  place = placeAt(record, at + 5)
  if (place !== 0) this.happened = strings[place - 1] ?? ''
  if ((bits = peopleAffected.bits(record, at)) !== 0) this.peopleAffected = peopleAffected.said(bits)
  if ((bits = frequency.bits(record, at)) !== 0) this.frequency = frequency.said(bits)
  if ((bits = earlierReport.bits(record, at)) !== 0) this.earlierReport = earlierReport.said(bits)
  if ((bits = healthCareDenials.bits(record, at)) !== 0) this.healthCareDenials = healthCareDenials.said(bits)
  if ((bits = reasonsGiven.bits(record, at)) !== 0) this.reasonsGiven = reasonsGiven.said(bits)
  if ((bits = workAbuses.bits(record, at)) !== 0) this.workAbuses = workAbuses.said(bits)
  if ((bits = consequences.bits(record, at)) !== 0) this.consequences = consequences.said(bits)
  if ((bits = told.bits(record, at)) !== 0) this.told = told.said(bits)
  if ((bits = authorityResponses.bits(record, at)) !== 0)
    this.authorityResponses = authorityResponses.said(bits)
  if ((bits = whyNotReported.bits(record, at)) !== 0) this.whyNotReported = whyNotReported.said(bits)
  if ((bits = helpNeeded.bits(record, at)) !== 0) this.helpNeeded = helpNeeded.said(bits)
  if ((bits = genders.bits(record, at)) !== 0) this.genders = genders.said(bits)
  if ((bits = ageBand.bits(record, at)) !== 0) this.ageBand = ageBand.said(bits)
  if ((bits = migration.bits(record, at)) !== 0) this.migration = migration.said(bits)
  place = placeAt(record, at + 7)
  if (place !== 0) this.local = localAt(place)
}

const UnpackedFacts = read as unknown as new (...values: Parameters<typeof read>) => Facts
// What comes out is a plain object, as out of JSON.
read.prototype = Object.prototype

function setPlace(record: Uint8Array, at: number, place: number): void {
  record[at] = place & 0xff
  record[at + 1] = place >> 8
}

function placeAt(record: Uint8Array, at: number): number {
  return (record[at] ?? 0) | ((record[at + 1] ?? 0) << 8)
}

function frozen(local: unknown): Own {
  return Object.freeze(local as Own)
}
