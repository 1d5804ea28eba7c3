import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { checkQuestions } from '../../src/cli/advocate/channel/check-questions.ts'
import type { ChannelDraft } from '../../src/cli/advocate/channel/draft.ts'
import { sealed } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'

const shift = {
  code: 'shift',
  names: { en: 'Which shift was it?' },
  several: true,
  choices: [
    { code: 'day', names: { en: 'Day shift' } },
    { code: 'night', names: { en: 'Night shift' } },
  ],
}
const fined = {
  code: 'fined',
  names: { en: 'Did you get a paper?' },
  choices: [
    { code: 'paper', names: { en: 'Yes, a paper' } },
    { code: 'no-paper', names: { en: 'No paper' } },
  ],
  when: { list: 'perpetrator-group', code: 'state' },
}
const household = await newHousehold(t, { questions: [shift, fined] })
const { folder, channel } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const draft = join(folder, 'anna', 'channel.json')

await t.test(
  'answers to an organisation’s own questions are counted and read in its own words',
  async (t) => {
    const service = await liveService(t, household.signed)
    await joinBoth(household, service.origin)
    await service.mixed('2026-02-10', [
      sealed(channel, '', { local: { shift: ['night'], fined: ['no-paper'] } }),
      sealed(channel, '', { local: { shift: ['day', 'night'] } }),
      sealed(channel, '', { local: { shift: ['night'] } }),
      sealed(channel, '', {}),
    ])
    await bo('pull')
    const { out } = await bo('tally', '--by', 'local:shift')
    t.match(out, /Which shift was it\? +Reports/)
    t.match(out, /Day shift +1 +33%/)
    t.match(out, /Night shift +3 +100%/)
    t.match(out, /Reports with an answer: 3\. Without one: 1\./)
    t.match(await bo('tally', '--by', 'local:shift,local:fined', '--where', 'local:fined=no-paper'), {
      code: 0,
      out: /No paper/,
    })
    t.match(await bo('tally', '--by', 'local:gone'), { code: 0, out: /Nothing to count/ })
    const listed = JSON.parse((await bo('list', '--json', '--where', 'local:fined=no-paper')).out) as {
      id: string
    }[]
    t.equal(listed.length, 1)
    t.match((await bo('read', listed[0]?.id ?? '')).out, /Did you get a paper\? +No paper/)
  },
)

await t.test('a question that is not to be asked is refused at signing, with the reason', async (t) => {
  const good = JSON.parse(await readFile(draft, 'utf8')) as ChannelDraft
  await writeFile(draft, JSON.stringify({ ...good, questions: [shift, shift] }))
  t.match(await anna('channel', 'sign'), { code: 1, err: /Not signed.*shift stands twice/s })

  const refused = (questions: unknown, reason: RegExp) =>
    t.throws(
      () => checkQuestions({ ...good, questions } as ChannelDraft),
      { message: reason },
      String(reason),
    )
  const nine = Array.from({ length: 9 }, (_, n) => ({ code: `c${n}`, names: { en: 'x' } }))
  const when = (list: string, code: string) => [{ ...fined, when: { list, code } }]
  refused([shift, fined, shift, fined], /there are more than three/)
  refused([{ ...shift, choices: shift.choices.slice(0, 1) }], /at least two choices/)
  refused([{ ...shift, choices: nine }], /more than eight choices/)
  refused([{ ...shift, choices: undefined }], /people never type here/)
  refused([{ ...shift, text: true }], /"text" is nothing that a question has/)
  refused([{ ...shift, code: 'Which Shift' }], /a code has 1 to 24 small letters/)
  refused([{ ...shift, choices: [...shift.choices, ...shift.choices] }], /the code day stands twice/)
  refused([{ ...shift, names: { nl: 'Welke dienst?' } }], /it has no words in en/)
  refused([{ ...shift, names: { en: 'x'.repeat(121) } }], /longer than 120 characters/)
  refused(when('weather', 'rain'), /"weather" is no list that is asked before/)
  refused(when('filled-by', 'alone'), /is no list that is asked before/)
  refused(when('perpetrator', 'state'), /"state" is no answer in perpetrator/)
  refused('Which shift?', /"questions" is a list/)
  t.doesNotThrow(() => checkQuestions({ ...good, questions: [fined, shift] }))
})
