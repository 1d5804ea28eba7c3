import t from 'tap'
import { countable } from '../../src/cli/advocate/countable.ts'
import { dimensionsNamed, filterOf } from '../../src/cli/advocate/filters.ts'
import { sentenceFor } from '../../src/cli/advocate/sentences.ts'
import { groupText } from '../../src/cli/advocate/group-text.ts'
import { tally } from '../../src/cli/advocate/tally.ts'
import { tallyPicture } from '../../src/cli/advocate/tally-picture.ts'
import { tallyText } from '../../src/cli/advocate/tally-text.ts'
import { trendPicture } from '../../src/cli/advocate/trend-picture.ts'
import { trendText } from '../../src/cli/advocate/trend-text.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { displayWidth } from '../../src/cli/terminal/table.ts'
import { compareGroups } from '../../src/publication/group-comparison.ts'
import { trend } from '../../src/publication/trend.ts'
import type { Facts } from '../../src/report/schema.ts'
import { VaultError } from '../../src/vault/errors.ts'
import { Notes } from '../../src/vault/notebook/notes.ts'
import type { OpenedReport } from '../../src/vault/open.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { sodium } from '../vault/fixtures.ts'

const channel = fixtureChannel(sodium).document
const wording = await wordingIn('en')
const noNotes = new Notes([])

function report(received: string, facts: Partial<Facts> = {}): OpenedReport {
  return {
    id: '0'.repeat(32),
    received,
    facts: { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['police'], ...facts },
    flags: { accountMine: false, removedRecipients: [] },
  }
}

const many = (count: number, received: string, facts?: Partial<Facts>) =>
  Array.from({ length: count }, () => report(received, facts))

const reports = [
  ...many(3, '2025-11-05', { perpetratorGroups: ['state', 'client'], area: 'north' }),
  ...many(2, '2026-01-20', { violationGroups: ['money'], perpetratorGroups: ['client'] }),
  ...many(1, '2026-03-31', { countable: false, earlierReport: 'repeat' }),
  ...many(1, '2026-04-01', { earlierReport: 'repeat' }),
]

await t.test('filters choose by period, by one thing or another, and by both', (t) => {
  const count = (options: Parameters<typeof filterOf>[0]) => reports.filter(filterOf(options)).length
  t.equal(count({}), 7)
  t.equal(count({ from: '2026' }), 4)
  t.equal(count({ from: '2025-11', to: '2026-03' }), 6)
  t.equal(count({ to: '2026-03-30' }), 5)
  t.equal(count({ where: ['perpetrator-group=state'] }), 3)
  t.equal(count({ where: ['violation-group=money', 'violation-group=police'] }), 7)
  t.equal(count({ where: ['violation-group=money,police', 'perpetrator-group=client'] }), 5)
  t.equal(count({ where: ['area=north'], from: '2026' }), 0)
  t.equal(count({ where: ['quarter=2026-Q1'] }), 3)
  t.throws(() => filterOf({ from: '2026-13' }), { code: 'period', exitCode: 2 })
  t.end()
})

await t.test('a tally names its base and everything that stands beside it', (t) => {
  const { counted, aside } = countable(reports, noNotes)
  const by = dimensionsNamed('perpetrator-group')
  const text = tallyText(tally(counted, by, channel, 'reports'), by, channel, aside, wording)
  t.match(text, /^Client +5 +100% /m)
  t.match(text, /^All +5 +100%$/m)
  t.match(text, 'Reports with an answer: 5. Without one: 1.')
  t.match(text, 'One report can name several')
  t.match(text, 'Among them, told before by what the sender says: 1.')
  t.match(text, 'Left out, because the sender did not agree to be counted: 1.')
  const mentions = tallyText(tally(counted, by, channel, 'mentions'), by, channel, aside, wording)
  t.match(mentions, /^All +8$/m)
  t.end()
})

await t.test('two things are crossed, also on a narrow terminal, and three are listed', (t) => {
  const { counted, aside } = countable(reports, noNotes)
  const text = (names: string, width?: number) => {
    const by = dimensionsNamed(names)
    return tallyText(tally(counted, by, channel, 'reports'), by, channel, aside, wording, width)
  }
  t.match(text('violation-group,quarter'), /Q4 2025 +Q1 2026 +Q2 2026 +All/)
  t.match(text('violation-group,quarter'), /^Arrest, raid, detention +3 +0 +1 +4$/m)
  t.match(text('violation-group,perpetrator-group'), /^ +state +client .* All$/m)
  const narrow = text('violation-group,perpetrator-group', 70)
  t.match(narrow, /^ +1 +2 +3 .* All$/m)
  t.match(narrow, '  2: Client')
  t.ok(
    narrow
      .split('\n\n')[1]
      ?.split('\n')
      .every((line) => displayWidth(line) <= 70),
  )
  t.match(text('quarter,violation-group,area'), /^Q4 2025 +Arrest, raid, detention +North +3$/m)
  t.match(text('work-abuse'), 'Nothing to count')
  t.end()
})

await t.test('a trend says what stands out and what must not be concluded', (t) => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08']
  const steady = months.flatMap((month, at) => many(at === 7 ? 60 : 20 + (at % 3), `2026-${month}-10`))
  const { counted, aside } = countable(steady, noNotes)
  const text = trendText(trend(counted, { by: 'month', today: '2026-09-15' }), aside, wording)
  t.match(text, /^Aug 2026 +60 .*more than chance$/m)
  t.match(text, /^Sep 2026 +0 .*not over yet$/m)
  t.match(text, 'These are reports received')
  const years = [...many(1, '2024-12-01'), ...many(10, '2025-02-01'), ...many(30, '2026-02-01')]
  t.match(
    trendText(trend(years, { by: 'year', today: '2027-01-01' }), aside, wording),
    /^2024 .*perhaps not whole$/m,
  )
  const few = trendText(
    trend(years, { by: 'year', today: '2027-01-01' }),
    countable(years, noNotes).aside,
    wording,
  )
  t.match(few, /2026 and 2025 are not compared/)
  const enough = [...many(1, '2024-12-01'), ...many(30, '2025-02-01'), ...many(90, '2026-02-01')]
  t.match(
    trendText(trend(enough, { by: 'year', today: '2027-01-01' }), aside, wording),
    /2026 and 2025 do not differ by more than chance/,
  )
  t.match(trendText(trend([], { today: '2026-09-15' }), aside, wording), 'Nothing to show')
  t.end()
})

await t.test(
  'groups are compared with the year before together, so that one among many counts for less',
  (t) => {
    type Group = 'police' | 'money' | 'sexual' | 'health' | 'home'
    const series = (code: Group, before: number, now: number) => [
      ...['2025-05', '2025-08', '2025-11', '2026-02'].flatMap((month) =>
        many(before, `${month}-01`, { violationGroups: [code] }),
      ),
      ...many(now, '2026-05-01', { violationGroups: [code] }),
    ]
    const all = [
      ...many(1, '2025-01-05', { violationGroups: ['police'] }),
      ...series('police', 30, 90),
      ...series('money', 40, 64),
      ...series('sexual', 30, 31),
      ...series('health', 26, 25),
      ...series('home', 19, 80),
    ]
    const { counted, aside } = countable(all, noNotes)
    const [by] = dimensionsNamed('violation-group')
    if (by === undefined) throw new Error('there is such a dimension')
    const found = compareGroups(counted, by, { by: 'quarter', today: '2026-07-10' })
    const of = (code: string) => found?.groups.find((group) => group.code === code)
    t.match(of('money'), { before: 40, now: 64, comparison: { kind: 'compared' } })
    const money = of('money')?.comparison
    if (money?.kind !== 'compared') return t.fail('compared')
    t.ok(money.p < 0.05 && money.adjusted > 0.05, `${money.p} alone, ${money.adjusted} among four`)
    t.match(of('home'), { before: 19, now: 80, comparison: { kind: 'too-few' } })
    const text = groupText(found, by, channel, aside, wording)
    t.match(text, /Q2 2025 +Q2 2026 +Times/)
    t.match(text, /^Arrest, raid, detention +30 +90 +3\.00 +more than chance$/m)
    t.match(text, /^Money.* +40 +64 +1\.60 +no more than chance$/m)
    t.match(text, /fewer than 20: not compared$/m)
    t.match(text, 'Groups compared at once: 4.')
    t.match(
      groupText(compareGroups([], by, { today: '2026-07-10' }), by, channel, aside, wording),
      'Nothing to compare',
    )
    t.end()
  },
)

await t.test(
  'a picture of a tally hides small numbers, as bars for one thing and as a grid for two',
  async (t) => {
    const some = [...many(37, '2025-02-01', { area: 'north' }), ...many(3, '2025-05-01', { area: 'south' })]
    const picture = (names: string, where: string[] = []) => {
      const by = dimensionsNamed(names)
      return tallyPicture(tally(some, by, channel, 'reports'), by, channel, { where, from: '2025' }, wording)
    }
    const bars = await picture('area')
    t.match(bars, /^<svg/)
    t.match(bars, 'North')
    t.match(bars, '>35<')
    t.match(bars, '>&lt;10<', 'an area of theirs is sensitive')
    t.match(await picture('quarter'), '>&lt;5<')
    t.match(bars, 'from 2025')
    t.notMatch(bars, />(37|3)</)
    const grid = await picture('area,quarter', ['violation-group=sexual'])
    t.match(grid, 'Q2 2025')
    t.match(grid, '&lt;10', 'the condition is sensitive, so more is hidden')
  },
)

await t.test('a picture of some reports hides small numbers and names what it is of', async (t) => {
  const some = [...many(40, '2025-02-01'), ...many(3, '2025-05-01'), ...many(40, '2025-08-01')]
  const series = trend(some, { today: '2026-01-01' })
  const filtered = { by: 'quarter', where: ['violation-group=police'] } as const
  const svg = await trendPicture(filtered, series, some, channel, '2026-01-01', wording)
  t.match(svg, /^<svg/)
  t.match(svg, 'Arrest, raid, detention')
  t.match(svg, /(fewer than 5|&lt;5)/)
  t.match(await trendPicture({ by: 'quarter' }, series, some, channel, '2026-01-01', wording), /^<svg/)
})

await t.test('every error becomes a sentence that says what to do', (t) => {
  const disk = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  t.match(sentenceFor(disk, wording), { exitCode: 1, message: /The disk is full: make room/ })
  const missing = Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: 'a\u001b[2J' })
  t.match(sentenceFor(missing, wording), {
    message: 'There is no a\\u{1b}[2J: check the name and the folder.',
  })
  t.match(sentenceFor(new VaultError('refused', 'older'), wording), {
    message: /sign yours again and publish that/,
  })
  t.match(sentenceFor(new VaultError('too-many'), wording), { message: /wait a minute/ })
  t.match(sentenceFor(new Error('odd'), wording), { message: /Something went wrong that should not: odd/ })
  t.end()
})
