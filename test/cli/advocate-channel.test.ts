import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { changedPeople } from '../../src/cli/advocate/channel/changes.ts'
import { originOf } from '../../src/cli/advocate/channel/origin.ts'
import { life } from '../../src/locales/en/life.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'
import { parasol } from './programs.ts'

const words = life.channel.changes
const { document, signed, verified } = fixtureChannel(sodium, { expires: '2001-01-01', drafts: ['nl'] })
const home = await temporaryFolder(t)
const run = (...words: string[]) => parasol(['--home', home, 'channel', ...words])
const file = join(home, 'handed-over.json')
await writeFile(file, JSON.stringify(signed))

await t.test('a document is shown whole, and a past day is a warning', async (t) => {
  const { code, out, err } = await run('show', file)
  t.equal(code, 0)
  t.match(out, `Number         ${verified.fingerprint}`)
  t.match(out, /Languages +en, nl \(draft\)/)
  t.match(out, /harbour \(sensitive\)/)
  t.match(out, /^Boran +tally +facts only +pull$/m)
  t.match(err, /was meant to last until 2001-01-01\. It still works/)
  t.match(await run('fingerprint', file), { code: 0, out: `${verified.fingerprint}\n` })
})

await t.test('who is listed otherwise in a later document is named, and nothing else', (t) => {
  const [anna, boran] = document.recipients
  if (anna === undefined || boran === undefined) throw new Error('two recipients')
  const [annaLogin, boranLogin] = document.advocates
  if (annaLogin === undefined || boranLogin === undefined) throw new Error('two advocates')
  const later = {
    ...document,
    recipients: [
      { ...anna, publicKey: boran.publicKey },
      { label: 'Dara', role: 'case' as const, publicKey: anna.publicKey },
    ],
    advocates: [
      { ...annaLogin, may: ['pull', 'release'] as const },
      { ...boranLogin, label: 'Dara', may: [] },
    ],
  } as typeof document
  t.strictSame(changedPeople(document, document, words), [])
  t.strictSame(changedPeople(document, { ...document, serial: 9, areas: [] }, words), [])
  t.strictSame(changedPeople(document, later, words), [
    'Anna: a new key, may pull, release',
    'Boran: listed no more',
    'Dara: listed for the first time, role case, may not use the server',
  ])
  t.strictSame(changedPeople(later, { ...later, recipients: later.recipients.slice(1) }, words), [
    'Anna: opens nothing',
  ])
  t.end()
})

await t.test('a draft says what is wrong with it before anything is signed', async (t) => {
  const draft = join(home, 'channel.json')
  const cases: [string | undefined, RegExp][] = [
    [undefined, /There is no draft in .*parasol channel new --slug NAME makes one/],
    ['{"slug": "lotus",', /channel\.json is not well-formed JSON/],
    ['{}', /lacks "slug", "recipients" or "advocates"/],
    [JSON.stringify({ ...document, names: { en: 'The name of your organisation' } }), /still has no name/],
    [JSON.stringify({ ...document, drafts: [] }), /No organisation has approved the form in en, nl yet/],
  ]
  for (const [content, sentence] of cases) {
    if (content !== undefined) await writeFile(draft, content)
    t.match(await run('sign'), { code: 1, out: '', err: sentence })
  }
})

await t.test('an advocate is listed with a good card only, and once', async (t) => {
  const [anna] = document.recipients
  const [login] = document.advocates
  const card = join(home, 'card.json')
  await writeFile(
    card,
    JSON.stringify({ label: 'Anna', publicKey: anna?.publicKey, loginKey: login?.loginKey }),
  )
  t.match(await run('add', card, '--role', 'case'), { code: 1, err: /Anna is listed already/ })
  t.match(await run('add', card, '--role', 'king'), { code: 2, err: /Allowed choices are case, tally/ })
  t.match(await run('add', card, '--role', 'case', '--may', 'read'), { code: 1, err: /listed already/ })
  await writeFile(
    card,
    JSON.stringify({ label: 'Dara', publicKey: anna?.publicKey, loginKey: login?.loginKey }),
  )
  t.match(await run('add', card, '--role', 'case', '--may', 'read'), {
    code: 2,
    err: /--may takes pull, release, remove/,
  })
  t.match(await run('add', card, '--role', 'tally', '--may', 'remove'), { code: 2, err: /may not remove/ })
  await writeFile(card, '{"label": "Dara"}')
  t.match(await run('add', card, '--role', 'case'), { code: 1, err: /no advocate’s card/ })
  await writeFile(card, JSON.stringify({ label: 'Dara', publicKey: '%%%', loginKey: '%%%' }))
  t.match(await run('add', card, '--role', 'case'), { code: 1, err: /The keys in .* are damaged/ })
})

await t.test('a slug that would not do in an address is refused', async (t) => {
  t.match(await run('new', '--slug', 'Lotus Union'), {
    code: 2,
    err: /at most 32 small letters, digits and hyphens/,
  })
  t.match(await run('publish', '--server', 'lotus.example'), {
    code: 1,
    err: /There is no signed document yet/,
  })
})

await t.test('an address is read as people type it, and never without encryption', (t) => {
  t.equal(originOf('lotus.example'), 'https://lotus.example')
  t.equal(originOf('https://Lotus.example:443/form?lang=en'), 'https://lotus.example')
  t.equal(originOf('http://127.0.0.1:8080/'), 'http://127.0.0.1:8080')
  t.equal(originOf('http://abcdefghij.onion'), 'http://abcdefghij.onion')
  for (const address of [
    'http://lotus.example',
    'ftp://lotus.example',
    'https://',
    'http://127.0.0.1.example',
  ])
    t.throws(() => originOf(address), { name: 'Trouble' }, address)
  t.end()
})
