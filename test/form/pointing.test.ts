import t from 'tap'
import { type Pointing, pointingIn } from '../../src/form/own-words/pointing.ts'

const pointing: Readonly<Record<Pointing, readonly string[]>> = {
  name: [
    'It was Mr Smith who did it',
    'mevrouw Jansen van de balie',
    'Le docteur Dupont a refusé',
    'La señora García me dijo',
    'доктор Иванова отказала',
    'Domnul Popescu a venit',
    'Leyla xanım bunu etdi',
    'السيد محمد أخذ المال',
    'លោក សុខា បានវាយខ្ញុំ',
    '王医生不给我看病',
  ],
  phone: [
    'call me on +31 6 1234 5678',
    'mon numéro 06 12 34 56 78',
    '8 (912) 345-67-89',
    'رقمي ٠١٢٣٤٥٦٧٨٩',
    'លេខ ០១២ ៣៤៥ ៦៧៨',
    '手机13812345678',
  ],
  email: ['she is at ana.maria@example.org', 'почта: ирина@пример.рф'],
  plate: [
    'a car AB-123-CD stopped',
    'Машина А123ВС',
    'Plate 2A-1234',
    '车牌京A·12345',
    'B 123 XYZ drove off',
  ],
  address: [
    'at 12 Long Acre Street',
    'Dorpsstraat 14 in de buurt',
    '14, rue Lepic',
    'calle Mayor 15',
    'улица Ленина, дом 5',
    'strada Lungă 7',
    'Nizami küçəsi 10',
    'شارع الحرية 12',
    'ផ្លូវ ២៧១',
    '中山路18号',
  ],
  profile: ['see https://example.org/ana', 'instagram.com/ana.m', 'she is @ana_m on there'],
}

for (const [kind, sentences] of Object.entries(pointing))
  await t.test(`what looks like ${kind} is seen, in many languages`, (t) => {
    for (const sentence of sentences) t.equal(pointingIn(sentence)?.kind, kind, sentence)
    t.end()
  })

await t.test('what says nothing of a person, and what may stay, is left alone', (t) => {
  for (const sentence of [
    '',
    'He hit me twice and took my phone.',
    'Badge 4711, at the station “Zuid” — “never again”, she said. 你好 🙂',
    'badge number 12345678',
    'It was on 2026-03-14 at 23:30',
    'op 14-03-2026 om half twaalf',
    'They wanted 25 000 000 riel, or 1.250.000',
    'I paid 500 euros and then 300',
    'The doctor did not want to help me',
    'the officer said no',
    'I have had HIV since 2019. HIV 2024.',
    'la police du quartier est venue à 3 heures',
    'Они забрали у меня телефон и деньги',
    'أخذوا هاتفي ومالي',
    'ពួកគេបានយកទូរស័ព្ទរបស់ខ្ញុំ',
    '他们拿走了我的手机',
    'they came at 10pm, 4 of them, and stayed 2 hours',
  ])
    t.equal(pointingIn(sentence), undefined, sentence)
  t.end()
})

await t.test('long words without an end point to nobody', (t) => {
  for (const letter of ['🙂', 'ខ', 'ул ']) t.equal(pointingIn(letter.repeat(5000)), undefined, letter)
  t.end()
})
