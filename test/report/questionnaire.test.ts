import t from 'tap'
import { gather } from '../../src/report/gather.ts'
import { type Answers, noAnswers, skip, tap } from '../../src/report/answers.ts'
import { type ChoiceStep, type Circumstances, path, type Step } from '../../src/report/questionnaire.ts'
import { account, facts } from '../../src/report/schema.ts'
import { choices, taxonomy } from '../../src/report/taxonomy.ts'

const circumstances: Circumstances = {
  areas: ['coast', 'north'],
  months: Array.from({ length: 11 }, (_, back) => `2026-${String(11 - back).padStart(2, '0')}`),
}
const moment = { language: 'en', month: '2026-12' }

/** Taps each `id`'s codes, in this order, as long as the questionnaire offers them. */
function answer(...taps: readonly (readonly [string, ...string[]])[]): Answers {
  return taps.reduce(
    (answers, [id, ...codes]) =>
      codes.reduce((before, code) => tap(before, choiceAt(before, id), code), answers),
    noAnswers,
  )
}

function ids(answers: Answers, given = circumstances): string[] {
  return path(answers, given).map(({ id }) => id)
}

function choiceAt(answers: Answers, id: string): ChoiceStep {
  const step = stepAt(answers, id)
  if (step?.kind !== 'choice') throw new Error(`${id} is not asked`)
  return step
}

function stepAt(answers: Answers, id: string): Step | undefined {
  return path(answers, circumstances).find((step) => step.id === id)
}

await t.test('who skips everything is asked seven questions to the first Send, and ten more', (t) => {
  const all = ids(noAnswers)
  t.same(all.slice(0, all.indexOf('enough')), [
    'reporter',
    'violation-group',
    'perpetrator-group',
    'setting-group',
    'area',
    'when',
    'countable',
  ])
  t.same(all.slice(all.indexOf('enough')), [
    'enough',
    'people-affected',
    'frequency',
    'earlier-report',
    'consequence',
    'consequence:2',
    'told',
    'help-needed',
    'help-needed:2',
    'age-band',
    'gender',
    'migration',
    'words',
    'review',
  ])
  t.end()
})

await t.test('how care was denied, and for what reason, is asked of whom it was denied', (t) => {
  const refused = answer(['violation-group', 'health'], ['violation:health', 'health-care-denial'])
  const tested = answer(['violation-group', 'health'], ['violation:health', 'forced-testing'])
  const asks = (answers: Answers) =>
    ids(answers).filter((id) => id.startsWith('health-care') || id.startsWith('reason'))
  t.same(asks(refused), ['health-care-denial', 'health-care-denial:2', 'reason-given', 'reason-given:2'])
  t.same(asks(tested), [])
  t.same(asks(tap(refused, choiceAt(refused, 'violation-group'), 'health')), [], 'the group was taken back')
  t.end()
})

await t.test('trouble with those who run the work is asked only after an answer that suggests it', (t) => {
  const asks = (answers: Answers) => ids(answers).includes('work-abuse')
  t.notOk(asks(noAnswers))
  t.notOk(asks(answer(['violation-group', 'money'], ['perpetrator-group', 'client', 'state'])))
  t.ok(asks(answer(['violation-group', 'freedom'])))
  t.ok(asks(answer(['perpetrator-group', 'work'])))
  t.end()
})

await t.test('what they did is asked where an authority was told, and why not where none was', (t) => {
  const asks = (...told: [string, ...string[]]) =>
    ids(answer(['told', ...told]))
      .filter((id) => id === 'authority-response' || id === 'why-not-reported')
      .join()
  t.equal(asks('nobody'), 'why-not-reported')
  t.equal(asks('lawyer', 'workers-organisation'), 'why-not-reported')
  t.equal(asks('police'), 'authority-response')
  t.equal(asks('lawyer', 'labour-inspector'), 'authority-response')
  t.notOk(ids(noAnswers).includes('why-not-reported'), 'not of whom has not said')
  t.end()
})

await t.test('"none of these" and all other choices take each other back', (t) => {
  const nobody = answer(['told', 'police', 'lawyer', 'nobody'])
  t.same(nobody.chosen['told'], ['nobody'])
  t.same(tap(nobody, choiceAt(nobody, 'told'), 'lawyer').chosen['told'], ['lawyer'])
  const none = answer(['help-needed', 'legal'], ['help-needed:2', 'none'])
  t.same(gather(none, circumstances, moment).facts.helpNeeded, ['none'], 'over two pages too')
  t.end()
})

await t.test('who wants help is shown where it is, and who wants none is not', (t) => {
  const step = (...codes: [string, ...string[]]) => stepAt(answer(['help-needed', ...codes]), 'help')
  t.match(step('legal', 'counselling'), { kind: 'help', codes: ['counselling', 'legal'] })
  t.equal(stepAt(answer(['help-needed:2', 'none']), 'help'), undefined)
  t.equal(stepAt(noAnswers, 'help'), undefined)
  t.end()
})

await t.test('who is under 18 is shown help for children right after saying so', (t) => {
  const all = ids(answer(['age-band', 'under-18']))
  t.equal(all[all.indexOf('age-band') + 1], 'urgent:child')
  t.notOk(ids(answer(['age-band', '18-24'])).includes('urgent:child'))
  t.end()
})

await t.test('consequences and wishes that cannot wait bring help as well', (t) => {
  for (const [id, code] of [
    ['consequence', 'pregnancy'],
    ['help-needed', 'pep'],
    ['health-care-denial', 'pep-refused'],
  ] as const) {
    const before =
      id === 'health-care-denial'
        ? answer(['violation-group', 'health'], ['violation:health', 'health-care-denial'])
        : noAnswers
    const all = ids(tap(before, choiceAt(before, id), code))
    t.ok(all.includes('urgent:health'), code)
  }
  t.end()
})

await t.test(
  'questions of the organisation come last, where their condition holds, and travel by code',
  (t) => {
    const local = [
      { code: 'fined', several: false, codes: ['yes', 'no'], when: { list: 'perpetrator', code: 'police' } },
      { code: 'shift', several: true, codes: ['day', 'night', 'both'] },
    ]
    const given = { ...circumstances, local }
    t.notOk(ids(noAnswers, given).includes('local:fined'))
    const stopped = answer(['perpetrator-group', 'state'], ['perpetrator:state', 'police'])
    const all = ids(stopped, given)
    t.same(all.slice(all.indexOf('migration') + 1, all.indexOf('words')), ['local:fined', 'local:shift'])
    const answered = {
      ...stopped,
      chosen: { ...stopped.chosen, 'local:shift': ['night', 'day'], 'local:fined': ['yes'] },
    }
    t.same(gather(answered, given, moment).facts.local, { fined: ['yes'], shift: ['day', 'night'] })
    const without = { ...answered, chosen: { 'local:shift': ['day'], 'local:fined': ['yes'] } }
    t.same(gather(without, given, moment).facts.local, { shift: ['day'] }, 'its condition holds no more')
    t.equal(gather(stopped, given, moment).facts.local, undefined)
    t.end()
  },
)

await t.test('only what happened is compulsory', (t) => {
  const everything = answer(['violation-group', ...taxonomy['violation-group'].map(({ code }) => code)])
  const compulsory = path(everything, circumstances).filter(
    (step) => step.kind === 'choice' && step.compulsory,
  )
  t.same(
    compulsory.map(({ id }) => id),
    ['violation-group'],
  )
  t.end()
})

await t.test('what, who and where are asked in two steps, the second about the groups chosen', (t) => {
  const answers = answer(
    ['violation-group', 'police', 'money'],
    ['perpetrator-group', 'state'],
    ['setting-group', 'care'],
  )
  t.same(ids(answers).slice(1, 9), [
    'violation-group',
    'violation:police',
    'violation:police:2',
    'violation:money',
    'perpetrator-group',
    'perpetrator:state',
    'setting-group',
    'setting:care',
  ])
  t.end()
})

await t.test('a group of one choice is not asked again', (t) => {
  const answers = answer(
    ['violation-group', 'money'],
    ['perpetrator-group', 'unknown'],
    ['setting-group', 'online', 'other'],
  )
  t.notMatch(ids(answers), /^(perpetrator|setting):/)
  const { facts } = gather(answers, circumstances, moment)
  t.same(facts.perpetrators, ['unknown-perpetrator'])
  t.same(facts.settings, ['online', 'other-setting'])
  t.end()
})

await t.test('no screen has more than eight choices, and together they offer every one', (t) => {
  const everything = answer(
    ['reporter', 'witness'],
    ['violation-group', ...choices('violation-group').map(({ code }) => code)],
    ['perpetrator-group', ...choices('perpetrator-group').map(({ code }) => code)],
    ['setting-group', ...choices('setting-group').map(({ code }) => code)],
  )
  const areas = Array.from({ length: 17 }, (_, number) => `area-${number}`)
  const steps = path(everything, { ...circumstances, areas }).filter((step) => step.kind === 'choice')
  t.ok(steps.every(({ codes }) => codes.length >= 2 && codes.length <= 8))
  const offered = (topic: string) =>
    new Set(steps.filter((step) => step.topic === topic).flatMap(({ codes }) => codes))
  t.same(offered('violation').size, choices('violation').length)
  t.same([...offered('area')], areas)
  for (const step of steps.filter(({ topic, page, pages }) => topic === 'violation' && page === pages))
    t.equal(step.codes.at(-1), 'other-violation', `${step.id} ends with something else`)
  t.end()
})

await t.test('killing is offered only for someone else', (t) => {
  const offered = (...reporter: string[]) =>
    choiceAt(
      answer(...reporter.map((code) => ['reporter', code] as const), ['violation-group', 'physical']),
      'violation:physical',
    ).codes.includes('killing')
  t.equal(offered(), false)
  t.equal(offered('self'), false)
  t.equal(offered('witness'), true)
  t.end()
})

await t.test('urgent help comes right after the choice that calls for it, each kind once', (t) => {
  const answers = answer(
    ['violation-group', 'sexual', 'police', 'health'],
    ['violation:sexual', 'rape'],
    ['violation:police', 'arrest'],
    ['violation:health', 'health-care-denial'],
  )
  const all = ids(answers)
  t.equal(all[all.indexOf('violation:sexual') + 1], 'urgent:health')
  t.equal(all[all.indexOf('violation:police') + 1], 'urgent:legal')
  t.equal(all.filter((id) => id === 'urgent:health').length, 1)
  t.notOk(ids(noAnswers).some((id) => id.startsWith('urgent')))
  t.end()
})

await t.test('an area is asked for while the channel is unknown, and not at all where it has none', (t) => {
  t.ok(ids(noAnswers, { ...circumstances, areas: undefined }).includes('area'))
  t.notOk(ids(noAnswers, { ...circumstances, areas: [] }).includes('area'))
  t.end()
})

await t.test('a month is asked for only within the past year, over two pages, and kept as a month', (t) => {
  t.notOk(ids(answer(['when', 'longer-ago'])).includes('month'))
  const answers = answer(['when', 'earlier-month'])
  t.same(
    ids(answers).filter((id) => id.startsWith('month')),
    ['month', 'month:2'],
  )
  const chosen = tap(answers, choiceAt(answers, 'month'), '2026-09')
  t.same(
    ids(chosen).filter((id) => id.startsWith('month')),
    ['month'],
    'a month on the first page makes the second needless',
  )
  const happened = (given: Answers) => gather(given, circumstances, moment).facts.happened
  t.equal(happened(chosen), '2026-09')
  t.equal(happened(answers), undefined)
  t.equal(happened(answer(['when', 'this-month'])), '2026-12')
  t.equal(happened(answer(['when', 'longer-ago'])), 'longer-ago')
  t.equal(happened(answer(['when', 'unknown'])), 'unknown')
  t.end()
})

await t.test('whether words may be quoted is asked only of who wrote some', (t) => {
  t.notOk(ids({ ...noAnswers, text: ' \n' }).includes('quotable'))
  t.ok(ids({ ...noAnswers, text: 'He' }).includes('quotable'))
  t.end()
})

await t.test('no answer to the two consents means no', (t) => {
  const gathered = gather(answer(['violation-group', 'money']), circumstances, moment)
  t.equal(gathered.facts.countable, false)
  t.equal(gathered.account.quotable, false)
  t.end()
})

await t.test('what another answer took away is not sent, and is there again when it comes back', (t) => {
  const both = answer(
    ['reporter', 'witness'],
    ['violation-group', 'physical', 'money'],
    ['violation:physical', 'killing'],
    ['violation:money', 'confiscation'],
  )
  const groups = choiceAt(both, 'violation-group')
  const without = tap(both, groups, 'physical')
  t.same(gather(without, circumstances, moment).facts.violations, ['confiscation'])
  const again = tap(without, groups, 'physical')
  t.same(gather(again, circumstances, moment).facts.violations, ['killing', 'confiscation'])
  const self = tap(again, choiceAt(again, 'reporter'), 'self')
  t.same(gather(self, circumstances, moment).facts.violations, ['confiscation'])
  t.end()
})

await t.test('codes are sent in the order of the taxonomy, whatever the order of tapping', (t) => {
  const one = answer(
    ['violation-group', 'money', 'physical'],
    ['violation:money', 'extortion-bribe', 'robbery-theft'],
  )
  const other = answer(
    ['violation-group', 'physical', 'money'],
    ['violation:money', 'robbery-theft', 'extortion-bribe'],
  )
  t.same(gather(one, circumstances, moment), gather(other, circumstances, moment))
  t.end()
})

await t.test('skipping takes back what was chosen on that page only', (t) => {
  const answers = answer(
    ['violation-group', 'police'],
    ['violation:police', 'arrest'],
    ['violation:police:2', 'condoms-taken'],
  )
  const skipped = skip(answers, choiceAt(answers, 'violation:police:2'))
  t.same(gather(skipped, circumstances, moment).facts.violations, ['arrest'])
  t.end()
})

await t.test('a phone whose clock was never set does not know the month, and its report is read', (t) => {
  const told = (when: string, month?: string) =>
    answer(
      ['violation-group', 'home'],
      ['when', when],
      ...(month === undefined ? [] : [['month', month] as const]),
    )
  for (const [month, before] of [
    ['1970-01', '1969-12'],
    ['1999-12', '1999-11'],
    ['12026-03', '12026-02'],
  ] as const) {
    const years = { ...circumstances, months: [before] }
    for (const answers of [told('this-month'), told('earlier-month', before)]) {
      const gathered = gather(answers, years, { ...moment, month })
      t.equal(gathered.facts.happened, 'unknown')
      t.equal(facts.safeParse(JSON.parse(JSON.stringify(gathered.facts))).success, true)
    }
  }
  t.equal(
    gather(told('this-month'), circumstances, { ...moment, month: '2044-05' }).facts.happened,
    '2044-05',
  )
  t.end()
})

await t.test('whatever is gathered is a report that advocates can read', (t) => {
  const everything = path(
    answer(
      ['reporter', 'witness'],
      ['violation-group', ...choices('violation-group').map(({ code }) => code)],
    ),
    circumstances,
  )
    .filter((step) => step.kind === 'choice')
    .reduce(
      (answers, step) => step.codes.reduce((before, code) => tap(before, step, code), answers),
      noAnswers,
    )
  for (const answers of [everything, answer(['violation-group', 'home'])]) {
    const gathered = gather({ ...answers, text: '  Then he left. ' }, circumstances, moment)
    t.equal(facts.safeParse(JSON.parse(JSON.stringify(gathered.facts))).success, true)
    t.equal(account.safeParse(gathered.account).success, true)
    t.equal(gathered.account.text, 'Then he left.')
  }
  t.end()
})
