import { brotliDecompressSync } from 'node:zlib'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readBuiltForm } from '../../src/service/form/built-form.ts'
import { chooseLanguage } from '../../src/service/language.ts'
import { newBuiltForm } from './built-form.ts'
import { newOrganisation } from './organisation.ts'
import { addDocument, newService, type Refused } from './running.ts'

await t.test('the form is filled in with what the channel says of itself', async (t) => {
  const { app } = await newService(t)
  const { body, headers } = await app.inject('/')
  t.equal(headers['content-type'], 'text/html; charset=utf-8')
  t.equal(headers['content-language'], 'en')
  t.match(body, '<html lang="en" dir="ltr" data-slug="lotus" data-fingerprint="" data-serial="">')
  t.match(body, '<title>Weather</title>')
  t.match(body, 'Tell Lotus &lt;Union&gt; (index)', 'what an organisation writes is text')
  t.match(body, '<p>You may be silent.</p><p>You may call a lawyer.</p>')
  t.match(body, 'data-codes="health child"')
  t.match(body, 'Free &amp; private')
  t.match(body, 'does not tell')
  t.match((await app.inject('/help')).body, '(help)')
  t.match((await app.inject('/hand-in')).body, '(hand-in)')
})

await t.test(
  'the language is the one asked for, else the browser, else the first of the channel',
  async (t) => {
    const { app } = await newService(t)
    const language = async (url: string, accepted?: string) => {
      const headers = accepted === undefined ? {} : { 'accept-language': accepted }
      return (await app.inject({ url, headers })).headers['content-language']
    }
    t.equal(await language('/'), 'en')
    t.equal(await language('/', 'km,nl-BE;q=0.8,en;q=0.3'), 'nl')
    t.equal(await language('/?lang=en', 'nl'), 'en')
    t.equal(await language('/?lang=xx', 'nl'), 'nl')
    t.equal(await language('/?lang=xx&lang=nl', 'nl;q=0'), 'en')
    const dutch = (await app.inject('/?lang=nl')).body
    t.match(dutch, 'Vertel Lotusbond')
    t.match(dutch, 'You may be silent.', 'what is not translated is better read in another language than not')
    t.match(dutch, '<a href="?lang=nl">Nederlands</a>')
    t.equal(chooseLanguage(['pt-BR', 'zh'], undefined, 'zh-Hant,pt'), 'zh')
    t.equal(chooseLanguage(['pt-BR'], 'pt'), 'pt-BR')
  },
)

await t.test('a new document changes the page', async (t) => {
  const { app, store, channels, organisation } = await newService(t)
  t.match((await app.inject('/')).body, 'Lotus &lt;Union&gt;')
  const { first, sign } = organisation
  await addDocument(
    store,
    sign({ ...first, serial: 2, names: { en: 'Lotus', nl: 'Lotus' }, languages: ['nl'] }),
  )
  await channels.refresh()
  t.match((await app.inject('/')).body, 'Vertel Lotus (index)')
})

await t.test('with several channels, the one that the settings name is shown', async (t) => {
  const { app, store, channels } = await newService(t)
  const orchid = newOrganisation('orchid')
  await addDocument(store, orchid.sign(orchid.first))
  await channels.refresh()
  t.equal((await app.inject('/')).json<Refused>().error, 'channel')
  const named = await newService(t, { channel: 'lotus' })
  await addDocument(named.store, orchid.sign(orchid.first))
  await named.channels.refresh()
  t.match((await named.app.inject('/')).body, 'data-slug="lotus"')
})

await t.test('pages and assets are sent compressed where that is understood', async (t) => {
  const { app } = await newService(t)
  for (const url of ['/', '/assets/form-1a2b.js']) {
    const plain = await app.inject(url)
    const small = await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })
    t.equal(plain.headers['content-encoding'], undefined)
    t.equal(small.headers['content-encoding'], 'br')
    t.ok(small.rawPayload.length < plain.rawPayload.length)
    t.equal(brotliDecompressSync(small.rawPayload).toString(), plain.body)
  }
  t.equal(
    (await app.inject('/assets/form-1a2b.js')).headers['content-type'],
    'text/javascript; charset=utf-8',
  )
})

await t.test('nothing but assets is handed out of the build', async (t) => {
  const { app } = await newService(t)
  for (const path of ['form-1a2b.js.br', '../manifest.json', '..%2fmanifest.json', '../en/index.html', ''])
    t.equal((await app.inject(`/assets/${path}`)).statusCode, 404, path)
})

await t.test('a form that is missing or not whole stops the start', (t) => {
  const whole = newBuiltForm(t)
  t.strictSame(readBuiltForm(whole).languages, ['en', 'nl'])
  t.throws(() => readBuiltForm(join(whole, 'nowhere')), { name: 'ServiceError', code: 'form-missing' })
  const changed = newBuiltForm(t)
  writeFileSync(join(changed, 'assets/form-1a2b.js'), 'alert(1)')
  t.throws(() => readBuiltForm(changed), { code: 'form-damaged' })
  const short = newBuiltForm(t)
  rmSync(join(short, 'nl/help.html'))
  t.throws(() => readBuiltForm(short), { code: 'form-damaged' })
  const slow = newBuiltForm(t)
  rmSync(join(slow, 'assets/form-1a2b.js.br'))
  t.throws(() => readBuiltForm(slow), { code: 'form-damaged' })
  writeFileSync(join(short, 'manifest.json'), '{}')
  t.throws(() => readBuiltForm(short), { code: 'form-damaged' })
  t.end()
})
