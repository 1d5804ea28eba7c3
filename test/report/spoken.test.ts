import t from 'tap'
import { languages } from '../../src/locales/languages.ts'
import { choiceSound, questionSound, spoken } from '../../src/report/spoken.ts'
import { noAnswers } from '../../src/report/answers.ts'
import { path } from '../../src/report/questionnaire.ts'
import { choices, type List } from '../../src/report/taxonomy.ts'
import { soundsManifest } from '../../src/wire/sounds.ts'

const said = {
  organisation: 'Lotus',
  areas: [{ code: 'north', name: 'The north' }],
  questions: [{ code: 'curfew', name: 'Was it after ten?', choices: [{ code: 'yes', name: 'Yes' }] }],
}

for (const [language, texts] of Object.entries(languages)) {
  await t.test(`everything that the form says in ${language} has one sound, and words`, (t) => {
    const list = spoken(texts, said)
    const keys = list.map(({ key }) => key)
    t.equal(new Set(keys).size, keys.length, 'no two have the same name')
    for (const { key, sentence } of list) {
      t.not(sentence.trim(), '', key)
      t.notMatch(sentence, /\{\w+\}/, key)
    }
    const sounds = Object.fromEntries(keys.map((key) => [key, { name: 'ab'.repeat(32), bytes: 1 }]))
    t.ok(soundsManifest.safeParse({ format: 1, sounds }).success, 'every name can stand in a manifest')
    t.end()
  })
}

await t.test('every choice on the way can be listened to, in the order of the form', (t) => {
  const texts = languages['en']
  if (texts === undefined) throw new Error('there is always English')
  const keys = spoken(texts, said).map(({ key }) => key)
  const shown = path(noAnswers, { areas: ['north'], months: ['2026-03'] }).flatMap((step) =>
    step.kind === 'choice' ? [step.topic, ...step.codes.map((code) => choiceSound(step.topic, code))] : [],
  )
  t.strictSame(
    keys.filter((key) => shown.includes(key)),
    [...new Set(shown)],
  )
  for (const list of ['violation', 'perpetrator', 'setting'] as const satisfies readonly List[])
    for (const { code } of choices(list)) t.ok(keys.includes(choiceSound(list, code)), code)
  t.end()
})

await t.test('the organisation and its areas are said by name, a month without its year', (t) => {
  const texts = languages['nl'] ?? languages['en']
  if (texts === undefined) throw new Error('there is always English')
  const list = new Map(spoken(texts, said).map(({ key, sentence }) => [key, sentence]))
  t.match(list.get('start'), 'Lotus')
  t.equal(list.get('area.north'), 'The north')
  t.equal(list.get(choiceSound('month', '2026-03')), 'maart')
  t.equal(list.get(questionSound('local:curfew')), 'Was it after ten?')
  t.equal(list.get(choiceSound('local:curfew', 'yes')), 'Yes')
  t.end()
})
