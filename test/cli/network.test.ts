import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import t from 'tap'
import { fingerprint as keyNumber } from '../../src/channel/fingerprint.ts'
import { programVersion } from '../../src/cli/advocate/version.ts'
import { readIdentity } from '../../src/identity/file.ts'
import { signedNetwork } from '../../src/network/schema.ts'
import { pack } from '../../src/release/archive.ts'
import { packageAt } from '../../src/release/on-disk.ts'
import { readNetworkLedger, signNetworkEntry } from '../../src/release/network-ledger.ts'
import { readNetworkPackage } from '../../src/release/network-package.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import { type Released, released, takenBack } from '../network/members.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'
import { parasol } from './programs.ts'

const folder = await temporaryFolder(t)
const path = (name: string) => join(folder, name)
await writeFile(path('passphrase'), 'correct horse battery\n')
const network = (...words: string[]) =>
  parasol(['--home', folder, '--passphrase-file', path('passphrase'), 'network', ...words])
const json = async (...words: string[]) => {
  const { out, err } = await parasol(['--home', folder, '--passphrase-file', path('passphrase'), '--json', 'network', ...words]) // prettier-ignore
  if (out === '') throw new Error(err)
  return JSON.parse(out) as Record<string, unknown>
}

/** The network's own key, by which a test can sign what another version would. */
async function opened() {
  const { signingSeed } = (await readIdentity(path('network/network.key'), new TextEncoder().encode('correct horse battery'))) as { signingSeed: Uint8Array } // prettier-ignore
  const signed = signedNetwork.parse(JSON.parse(await readFile(path('network/network.signed.json'), 'utf8')))
  return { signed, signingSeed, ...readNetworkPackage(sodium, await packageAt(path('out/package'))) }
}

const countries = ['KH', 'NL', 'FR', 'MD']
const members = ['lotus', 'rose', 'iris', 'quince'].map((slug, i) => released(slug, i + 11, 900, ['2026-Q1', '2026-Q2'])) // prettier-ignore
const [lotus, rose, , quince] = members as [Released, Released, Released, Released]
for (const one of members) {
  await writeFile(path(`${one.document.slug}.zip`), pack(one.files))
  await writeFile(path(`${one.document.slug}.json`), JSON.stringify(one.signed))
}

await t.test('a network is made, its members listed, and one of them by its region alone', async (t) => {
  t.match(await network('collect', path('lotus.zip')), { code: 1, err: /There is no network in .* parasol network new/ }) // prettier-ignore
  t.match(await network('new', '--slug', 'alliance', '--name', 'Alliance', '--languages', 'en,tlh'), { code: 2, err: /no language "tlh"/ }) // prettier-ignore
  t.match(await network('new', '--slug', 'alliance', '--name', 'Alliance', '--languages', 'en,ar', '--contact', 'office@alliance.example'), { code: 0, out: /(\d{5} ){7}\d{5}/ }) // prettier-ignore
  t.match(await network('new', '--slug', 'other', '--name', 'Other'), { code: 1, err: /not replaced/ })
  for (const [i, slug] of ['lotus', 'rose', 'iris'].entries())
    t.match(await network('add-member', path(`${slug}.json`), '--country', countries[i] ?? ''), { code: 0 })
  t.match(await network('add-member', path('quince.zip'), '--country', 'NL', '--unnamed', '151'), { code: 1, err: /Union rose is about the same area/ }) // prettier-ignore
  t.match(await network('add-member', path('quince.zip'), '--country', 'XX1'), { code: 2, err: /no country/ })
  t.match(await network('add-member', path('quince.zip'), '--country', 'MD', '--unnamed', '151'), { code: 0, out: /published nowhere/ }) // prettier-ignore
  const signed = JSON.parse(await readFile(path('network/network.signed.json'), 'utf8')) as {
    document: string
  }
  const document = Buffer.from(signed.document, 'base64').toString('utf8')
  t.match(document, /"region":"151"/)
  t.notMatch(document, new RegExp(`quince|MD|${quince.document.signingKey.slice(0, 20)}`))
})

await t.test('packages are taken in, and what is changed or a stranger’s is not', async (t) => {
  const changed = new Map([...rose.files, ['README.md', new TextEncoder().encode('# Other words\n')]])
  await writeFile(path('changed.zip'), pack(changed))
  await writeFile(path('stranger.zip'), pack(released('stranger', 20, 300, ['2026-Q1']).files))
  const { code, out, err } = await network('collect', ...['lotus', 'changed', 'stranger', 'iris', 'quince'].map((one) => path(`${one}.zip`))) // prettier-ignore
  t.equal(code, 3)
  t.match(out, /Union lotus: release 1 taken in[^]*Union iris[^]*Union quince/)
  t.match(err, /changed\.zip: README\.md is not what was signed[^]*stranger\.zip: This is signed by stranger, who is no member/) // prettier-ignore
})

await t.test('two ledgers of one member that contradict each other are not taken in', async (t) => {
  const fork = released('lotus', 30, 800, ['2026-Q1'])
  await writeFile(path('fork.zip'), pack(fork.files))
  t.match(await network('collect', path('fork.zip'), path('rose.zip')), {
    code: 3,
    err: /two ledgers that contradict each other/,
  })
})

await t.test('the sum is looked at, then released with a page that anybody can open and check', async (t) => {
  const looked = await network('merge', '--period', '2026-Q1')
  t.match(looked, { code: 0, out: /What happened[^]*joint gate looked with the eyes of somebody outside and of each of 4 members/ }) // prettier-ignore
  t.match(await network('merge', '--period', '2026-13'), { code: 2, err: /no period/ })
  t.match(await network('release', '--period', '2026-Q1', '--out', path('out')), { code: 0, out: /Release 1 is signed/ }) // prettier-ignore
  const { entry, document, fingerprint, files } = readNetworkPackage(
    sodium,
    await packageAt(path('out/package')),
  )
  t.same(readNetworkPackage(sodium, await packageAt(path('out/package.zip'))).entry, entry)
  t.match(entry, { number: 1, leftOut: [], takenBack: [] })
  t.same(
    entry.members.map((one) => ('slug' in one ? one.slug : 'region' in one ? one.region : '')),
    ['lotus', 'rose', 'iris', '151'],
  )
  const pages = [
    await readFile(path('out/page.html'), 'utf8'),
    await readFile(path('out/page.ar.html'), 'utf8'),
  ]
  const everything = [...[...files.values()].map((bytes) => Buffer.from(bytes).toString('utf8')), ...pages]
  for (const secret of ['quince', quince.document.signingKey, quince.ledger[0]?.entry ?? '?'])
    t.notOk(
      everything.some((one) => one.includes(secret)),
      'nothing names who is not named',
    )
  for (const page of pages) {
    t.match(page, fingerprint)
    t.notMatch(page, /<script|https?:\/\/(?!www\.w3\.org)/)
    t.match(page, /<svg/)
  }
  t.match(pages[0], /a member in this region, which is not named: Eastern Europe/)
  t.match(pages[1], /dir="rtl"/)
  for (const page of pages) {
    const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, link = '']) => link)
    t.ok(links.length > 10)
    for (const link of links) {
      if (link.startsWith('#')) t.match(page, ` id="${link.slice(1)}"`)
      else t.ok((await stat(path(`out/${link}`))).size > 0, link)
    }
  }
  t.match(pages[0], /<nav aria-label="In other languages">[^]*href="page\.ar\.html" +lang="ar"/)
  t.match(pages[1], /href="page\.html" +lang="en"/)
  t.match(pages[1], /href="package\/README\.ar\.md"/)
  t.equal(document.slug, 'alliance')
  t.match(await network('release', '--period', '2026-Q1', '--out', path('again')), { code: 1, err: /published by the network before/ }) // prettier-ignore
  t.match(await network('release', '--period', '2026-Q2', '--out', path('out')), {
    code: 1,
    err: /left alone/,
  })
  t.notOk((await readdir(folder)).some((name) => name.startsWith('again') || name.startsWith('.')), 'nothing is half published') // prettier-ignore
})

await t.test('a release whose folder was lost is written out once more, with its pages', async (t) => {
  t.match(await network('show', '1', '--out', path('once-more')), { code: 0, out: /Written to/ })
  for (const name of ['package.zip', 'page.html', 'page.ar.html', 'package/release.json'])
    t.same(await readFile(path(`once-more/${name}`)), await readFile(path(`out/${name}`)), name)
  t.match(await network('show', '1', '--out', path('out')), { code: 1, err: /left alone/ })
  t.match(await network('show', '2', '--out', path('two')), { code: 2, err: /no release of this number/ })
  t.match(await network('show', '1'), { code: 2, err: /--out/ })
})

await t.test('anybody can check it without a key, and add up what the members publish', async (t) => {
  const check = (...words: string[]) => parasol(['network', 'check', ...words])
  const three = ['lotus', 'rose', 'iris'].map((one) => path(`${one}.zip`))
  t.match(await check(path('out/package.zip')), {
    code: 0,
    out: /Every file is what the signed numbers give/,
  })
  t.match(await check(path('out/package')), { code: 0, out: /Members added up: 4, of whom 3 publish themselves, 0 hand in only, 1 not named\.\nLooked at: \d+ files, 5 tables\. Numbers given: \d+; left out: \d+\.\nThe narrowest range holds \d+ whole numbers/ }) // prettier-ignore
  t.match(await check(path('out/package'), ...three), { code: 7, out: /No range is less than what the members publish\. 1 handed in/ }) // prettier-ignore
  t.match(await check(path('out/package'), three[0] ?? '', path('fork.zip')), { code: 7, out: /missing of: Union rose, Union iris/ }) // prettier-ignore
  t.match(await check(path('out/package'), '--fingerprint', '0'.repeat(40)), {
    code: 4,
    err: /differ in group 1, 2[^]*another key/,
  })
  t.match(await check(path('out/package'), '--fingerprint', '1234'), { code: 2, err: /no number of a key/ })
  t.match(await check(path('lotus.zip')), { code: 1 })
  t.match(await parasol(['audit', path('out/package.zip')]), {
    code: 7,
    out: /Release 1 of Alliance[^]*packages of members are missing here: Union lotus, Union rose, Union iris[^]*without publishing: 1[^]*NOT WHOLLY CHECKED/,
  })
  const whole = await packageAt(path('out/package'))
  const changed = new Map([...whole, ['README.md', new TextEncoder().encode('# Call us\n')]])
  await writeFile(path('changed-sum.zip'), pack(changed))
  t.match(await parasol(['audit', path('changed-sum.zip')]), { code: 4, out: /README\.md is not the file/ })
  t.match(await check(path('changed-sum.zip')), { code: 4, err: /changed-sum\.zip: README\.md is not what was signed/ }) // prettier-ignore
  t.match(await check(path('out/package'), path('changed.zip')), { code: 4, err: /changed\.zip: README/ })
  // The same, signed by the network itself: as another version would have worded it.
  const { signed, signingSeed, document, entry } = await opened()
  const files = new Map([...changed].filter(([name]) => !/^(release\.json|SHA256SUMS)$/.test(name)))
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const empty = readNetworkLedger(sodium, document.slug, [], key)
  const { day, taxonomyVersion, tableListVersion, members, tables, leftOut, takenBack } = entry
  const draft = { day, taxonomyVersion, tableListVersion, members, tables, leftOut, takenBack, package: packageHash(sodium, files) } // prettier-ignore
  const checkSigned = async (more: object) => {
    const ledger = [signNetworkEntry(sodium, empty, { ...draft, ...more }, signingSeed)]
    await writeFile(path('worded.zip'), pack(sealed(files, { publisher: { network: signed }, ledger })))
    return check(path('worded.zip'))
  }
  t.match(await checkSigned({}), { code: 7, out: /Signed as they are, [^]*README\.md\. Another version made them, or[^]*Trust the tables/ }) // prettier-ignore
  t.match(await checkSigned({ programVersion: '99.1' }), { code: 7, out: /Version 99\.1 of Parasol made them, and this is version/ }) // prettier-ignore
  t.match(await checkSigned({ programVersion }), { code: 7, out: /which is this one: somebody changed them before signing/ }) // prettier-ignore
})

await t.test('a network’s number vouches for the members that it names, and for nobody else', async (t) => {
  const { fingerprint } = await opened()
  const numberOf = ({ document }: Released) =>
    keyNumber(sodium, sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL))
  const audited = async (numbers: readonly string[], ...names: string[]) => {
    const given = numbers.flatMap((one) => ['--fingerprint', one])
    return parasol(['audit', path('out/package.zip'), ...names.map((one) => path(`${one}.zip`)), ...given])
  }
  t.match(await audited([fingerprint], 'lotus', 'rose', 'iris'), {
    code: 7,
    out: /Union rose \(rose\)[^]*Alliance, the network whose number you gave, names this key as that of its member Union rose[^]*Alliance \(alliance\)[^]*It is the number that you gave[^]*NOT WHOLLY CHECKED/,
  })
  t.match(await audited([fingerprint], 'lotus', 'quince'), {
    code: 4,
    out: /Union quince \(quince\)[^]*is not the one that you gave[^]*ANOTHER KEY/,
  })
  t.match((await audited([fingerprint, numberOf(quince)], 'lotus', 'quince')).code, 7)
  t.match(await audited([numberOf(lotus)], 'lotus', 'rose'), { code: 4, out: /ANOTHER KEY/ }, 'a member’s number says nothing of others') // prettier-ignore
})

await t.test('one country stands beside the network, with what to cite', async (t) => {
  t.match(await network('brief', '--country', 'KH'), { code: 2, err: /Say where/ })
  t.match(await network('brief', '--country', 'KH', '--period', '2026-5', '--out', path('x')), { code: 2, err: /no period/ }) // prettier-ignore
  t.match(await network('brief', '--country', 'KH', '--out', path('kh.html'), '--docx', path('kh.docx')), { code: 0, out: /kh\.html, .*kh\.docx\. It has about \d{3,4} words/ }) // prettier-ignore
  t.match(await network('brief', '--country', 'KH', '--out', path('kh.html')), {
    code: 1,
    err: /There is a file already/,
  })
  const page = await readFile(path('kh.html'), 'utf8')
  t.match(page, /Cambodia – Union lotus/)
  t.match(page, /\[1\] Union lotus: release 1 of 2026-11-22\. Tables: .*What happened \(Q1 2026\).* Hash of the signed entry: [0-9a-f]{64}/) // prettier-ignore
  t.match(page, /\[2\] Alliance: release 1 of /)
  t.equal(page.match(/Hash of the signed entry/g)?.length, 2, 'one citation a release')
  const columns = [...page.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map(([, text = '']) => text)
  t.same(
    columns.filter((one) => one.startsWith('Union lotus') && !one.endsWith('\u00a0[1]')),
    [],
    'every column of numbers names its release',
  )
  t.ok(columns.some((one) => one === 'Alliance (range)\u00a0[2]'))
  t.match(page, /<svg[^]*Union lotus\u00a0\[1\]/)
  t.match(page, /&#60;5 means 0 to 4 reports/)
  t.match(page, /Contact<\/h2>[^]*office@alliance\.example/)
  const word = unzipSync(await readFile(path('kh.docx')))['word/document.xml'] ?? new Uint8Array()
  const paragraphs = new TextDecoder().decode(word)
  t.match(paragraphs, /1\. What these figures can and cannot say/)
  t.match(paragraphs, /\[2\] Alliance/)
})

await t.test('a member’s withdrawal shows up, at collecting and in the next release', async (t) => {
  await writeFile(path('lotus-2.zip'), pack(takenBack(lotus).files))
  t.match(await network('collect', path('lotus-2.zip'), path('lotus.zip')), { code: 3, err: /lotus-2\.zip: [^]*the member withdrew it[^]*lotus\.zip: [^]*the member withdrew it[^]*Union lotus withdrew its release 1, which is in release 1 of the network: withdraw that too/ }) // prettier-ignore
  t.match(await network('release', '--period', '2026-Q2', '--out', path('second')), { code: 0 })
  const { entry } = readNetworkPackage(sodium, await packageAt(path('second/package')))
  t.match(entry, { number: 2, takenBack: [{ network: 1, slug: 'lotus', release: 1 }] })
  t.equal(entry.members.length, 3)
  t.match(await readFile(path('second/page.html'), 'utf8'), /Union lotus took back its release 1/)
  t.match(await network('withdraw', '1', '--reason', 'Lotus took back its release.'), { code: 0 })
  const shown = await json('show')
  t.match(shown, {
    releases: [
      { number: 1, stands: false },
      { number: 2, stands: true },
    ],
  })
  t.match(await network('remove-member', 'rose'), { code: 0 })
})

await t.test('on the disk nothing names the member that is not named, without the passphrase', async (t) => {
  for (const name of await readdir(path('network'))) {
    const bytes = await readFile(path(`network/${name}`))
    t.notOk(bytes.includes('quince') || bytes.includes(quince.document.signingKey), name)
  }
  await writeFile(path('network/network.book'), Buffer.alloc(300, 7))
  t.match(await network('show'), { code: 1, err: /network\.book was damaged/ })
})
