import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { published, countable, eventsAmong } from '../../src/cli/advocate/countable.ts'
import type { Facts } from '../../src/report/schema.ts'
import { Notes } from '../../src/vault/notebook/notes.ts'
import { proposeEvents } from '../../src/vault/notebook/propose-events.ts'
import type { Step } from '../../src/vault/notebook/step.ts'
import type { OpenedReport } from '../../src/vault/open.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { sodium, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const id = (digit: string) => digit.repeat(32)
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(id) as [string, string, string, string, string]
const notesOf = (...steps: Step[]) => new Notes(steps.map((step, at) => ({ at, step })))

async function newVault(t: Test) {
  const folder = await temporaryFolder(t)
  return { folder, vault: await vaultOf(folder, channel.caseAdvocate, channel) }
}

function report(id: string, facts: Partial<Facts> = {}): OpenedReport {
  return {
    id,
    received: '2026-02-10',
    facts: { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['police'], ...facts },
    flags: { accountMine: true, removedRecipients: [] },
  }
}

await t.test('what was noted is there for the next run, sealed', async (t) => {
  const { folder, vault } = await newVault(t)
  await vault.notebook.write({ kind: 'tag', reports: [a, b], tag: 'magpie' })
  await vault.notebook.write({ kind: 'read', reports: [a], read: true })
  await vault.notebook.write({ kind: 'exclude', reports: [b], reason: 'a canary' })
  const { notes, damaged } = await (await vaultOf(folder, channel.caseAdvocate, channel)).notebook.read()
  t.strictSame(notes.of(a), { read: true, tags: ['magpie'] })
  t.strictSame(notes.of(b), { read: false, tags: ['magpie'], excluded: 'a canary' })
  t.strictSame(notes.of(c), { read: false, tags: [] })
  t.strictSame(damaged, [])
  t.notMatch(await readFile(join(folder, 'vault', 'notes.journal'), 'latin1'), /magpie|canary|aaaa/)
})

await t.test('a note that is damaged is named, and the others are used', async (t) => {
  const { folder, vault } = await newVault(t)
  await vault.notebook.write({ kind: 'tag', reports: [a], tag: 'one' })
  await appendFile(join(folder, 'vault', 'notes.journal'), Buffer.alloc(552, 5))
  await vault.notebook.write({ kind: 'tag', reports: [b], tag: 'two' })
  const { notes, damaged } = await vault.notebook.read()
  t.strictSame([notes.of(a).tags, notes.of(b).tags, damaged], [['one'], ['two'], [1]])
})

await t.test('the last steps are taken back, and reading marks stay', (t) => {
  const steps: Step[] = [
    { kind: 'tag', reports: [a], tag: 'x' },
    { kind: 'exclude', reports: [a], reason: 'spam' },
    { kind: 'read', reports: [a], read: true },
  ]
  t.strictSame(
    notesOf(...steps)
      .last(5)
      .map(({ at }) => at),
    [1, 0],
  )
  t.strictSame(notesOf(...steps, { kind: 'undo', steps: [1] }).of(a), { read: true, tags: ['x'] })
  const all = notesOf(...steps, { kind: 'undo', steps: [1] }, { kind: 'undo', steps: [0] })
  t.strictSame(all.of(a), { read: true, tags: [] })
  t.strictSame(all.last(1), [])
  t.end()
})

await t.test('undoing an exclusion that replaced another brings the first back', (t) => {
  const notes = notesOf(
    { kind: 'exclude', reports: [a], reason: 'first' },
    { kind: 'exclude', reports: [a], reason: 'second' },
    { kind: 'undo', steps: [1] },
  )
  t.equal(notes.of(a).excluded, 'first')
  t.end()
})

await t.test('families of the same report never become a circle', (t) => {
  const chain = notesOf(
    { kind: 'same', as: a, reports: [b] },
    { kind: 'same', as: b, reports: [c] },
    { kind: 'same', as: b, reports: [a] },
    { kind: 'same', as: d, reports: [c] },
  )
  t.strictSame(
    [a, b, c, d].map((one) => chain.of(one).sameAs),
    [d, d, d, undefined],
  )
  const parted = notesOf({ kind: 'same', as: a, reports: [b, c] }, { kind: 'not-same', reports: [a] })
  t.strictSame(
    [a, b, c].map((one) => parted.of(one).sameAs),
    [undefined, undefined, undefined],
  )
  t.end()
})

await t.test('reports, twins, exclusions and events are counted apart', (t) => {
  const reports = [
    report(a),
    report(b),
    report(c),
    report(d, { countable: false }),
    report(e, { earlierReport: 'repeat' }),
  ]
  const notes = notesOf(
    { kind: 'same', as: a, reports: [b] },
    { kind: 'exclude', reports: [c], reason: 'test' },
    { kind: 'join', event: 'raid', reports: [a, e, c] },
  )
  const { counted, aside } = countable(reports, notes)
  t.strictSame(
    counted.map((one) => one.id),
    [a, e],
  )
  t.strictSame(aside, {
    notCounted: 1,
    excluded: new Map([['test', 1]]),
    duplicates: 1,
    repeats: 1,
    inEvents: 2,
    events: 1,
  })
  t.strictSame(
    published(reports, notes).map((one) => one.id),
    [a, d, e],
  )
  t.strictSame(
    eventsAmong(counted, notes).map((event) => event.map((one) => one.id)),
    [[a, e]],
  )
  t.end()
})

const anywhere: Partial<Facts> = {
  happened: '2026-01',
  perpetratorGroups: ['state'],
  settingGroups: ['outdoors'],
}
const raid: Partial<Facts> = { ...anywhere, area: 'north' }

await t.test('what may be one event is proposed with what all of it says', (t) => {
  const { proposals, found } = proposeEvents(
    [
      report(a, raid),
      report(b, { ...raid, violationGroups: ['police', 'money'] }),
      report(c, { ...raid, area: 'south' }),
    ],
    notesOf(),
    10,
  )
  t.equal(found, 1, 'the same group by two circumstances is one proposal')
  t.strictSame(proposals[0]?.reports, [a, b])
  t.strictSame(
    [...(proposals[0]?.shared ?? [])].map(([{ name }, codes]) => [name, ...codes].join(' ')),
    [
      'happened 2026-01',
      'area north',
      'violation-group police',
      'perpetrator-group state',
      'setting-group outdoors',
    ],
  )
  t.end()
})

await t.test('what stands out comes first, and what is decided is not proposed again', (t) => {
  const weekly = (month: number, one: string) =>
    report(id(one), { ...raid, happened: `2026-0${month}`, violationGroups: ['money'] })
  const reports = [
    weekly(1, '1'),
    weekly(1, '2'),
    weekly(1, '3'),
    weekly(2, '4'),
    weekly(2, '5'),
    weekly(2, '6'),
    report(a, raid),
    report(b, raid),
  ]
  const { proposals } = proposeEvents(reports, notesOf(), 10)
  t.match(proposals, [{ reports: [a, b], usual: 0 }, { usual: 3 }, { usual: 3 }])
  t.equal(proposeEvents(reports, notesOf(), 1).proposals.length, 1)
  const decided = notesOf(
    { kind: 'join', event: 'raid', reports: [a] },
    { kind: 'same', as: id('1'), reports: [id('2'), id('3')] },
    { kind: 'exclude', reports: [id('4'), id('5')], reason: 'test' },
  )
  t.strictSame(proposeEvents(reports, decided, 10), { proposals: [], found: 0 })
  t.end()
})

await t.test('who named no month, or no area, is in no proposal', (t) => {
  const vague = [a, b].map((one) => report(one, { ...raid, happened: 'unknown' }))
  t.equal(proposeEvents([...vague, report(c, anywhere), report(d, anywhere)], notesOf(), 10).found, 0)
  t.end()
})
