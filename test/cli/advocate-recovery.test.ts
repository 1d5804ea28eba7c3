import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { temporaryFolder } from '../vault/fixtures.ts'
import { parasol, parasolTyped } from './programs.ts'

const folder = await temporaryFolder(t)
const passphrase = 'a passphrase for the tests'
const passphraseFile = join(folder, 'passphrase')
await writeFile(passphraseFile, `${passphrase}\n`)
const home = join(folder, 'anna')
const key = join(home, 'identity.key')
const identity = (...words: string[]) =>
  parasol(['--home', home, '--passphrase-file', passphraseFile, 'identity', ...words])
const numberIn = (text: string) => /(?:\d{5} ){7}\d{5}/.exec(text)?.[0]
const shareFile = (number: number) => join(folder, `paper-${number}.txt`)
let number: string | undefined

await t.test('who makes keys is told that a forgotten passphrase is final without shares', async (t) => {
  const made = await identity('new', '--label', 'Anna')
  number = numberIn(made.out)
  t.match(made, { code: 0, out: /without recovery shares, a forgotten passphrase is final/ })
  t.match((await identity('show')).out, /your backup +none/)
  await copyFile(key, join(folder, 'before-the-backup.key'))
})

await t.test('a backup shows each share alone on the screen, and writes none to the disk', async (t) => {
  t.match(await identity('backup'), { code: 2, err: /There is no terminal to show the shares on/ })
  for (const words of [
    ['--need', '1'],
    ['--need', '6'],
    ['--shares', '16', '--need', '3'],
    ['--need', 'two'],
  ])
    t.match(await identity('backup', ...words), { code: 2, err: /That does not go/ })
  const before = await readFile(key)
  const typed = ['--home', home, 'identity', 'backup']
  const stopped = await parasolTyped(typed, `${passphrase}\n\n\u0003`)
  t.match(stopped, { code: 130, screen: /Stopped; nothing was changed/ })
  t.same(await readFile(key), before, 'who stops in the middle has no half backup')

  const { code, screen } = await parasolTyped(typed, `${passphrase}\n\n\n\n\n\n`)
  t.equal(code, 0)
  t.match(screen, /Any 3 of these 5 shares now open/)
  const pages = screen.split('\u001b[H\u001b[2J\u001b[3J')
  t.equal(pages.length, 7, 'cleared before each share and after the last')
  for (const [index, page] of pages.slice(1, 6).entries()) {
    t.match(page, `Recovery share ${index + 1} of 5 for the keys of Anna`)
    await writeFile(shareFile(index + 1), page)
  }
  t.notMatch(pages[6], /^ {2}\d {3}/m)
  t.same((await readdir(home)).sort(), ['identity.card.json', 'identity.key'])
  t.match((await identity('show')).out, /your backup +[0-9A-Z]{4}-[0-9A-Z]{4}, any 3 of 5 shares/)
})

const linesOf = async (which: number) =>
  [...(await readFile(shareFile(which), 'utf8')).matchAll(/^ {2}\d {3}(\S.*?)\s*$/gm)].map(
    ([, line = '']) => line,
  )

await t.test('a rehearsal proves what is typed, names a slip by its line, and changes nothing', async (t) => {
  const [first, second, third] = await Promise.all([linesOf(2), linesOf(5), linesOf(1)])
  const [line = ''] = third
  const slip = `${line.startsWith('2') ? '3' : '2'}${line.slice(1)}`
  const before = await readFile(key)
  const { code, screen } = await parasolTyped(
    ['--home', home, 'identity', 'rehearse'],
    // A share typed twice is asked for again; so is the line with the slip.
    [
      ...first,
      ...first,
      ...second.map((each) => each.toLowerCase().replaceAll(' ', '')),
      slip,
      ...third,
    ].join('\n'),
  )
  t.match(screen, /The same share was given twice \(number 2\): take another one\./)
  t.match(
    screen,
    /Line 1 of this share is not as it was printed: compare it with the paper, character by character\./,
  )
  t.match(screen, /The shares 1, 2, 5 of backup \S+ open .*Nothing was changed/s)
  t.equal(code, 0)
  t.same(await readFile(key), before)
})

await t.test('shares in files are refused as what they are', async (t) => {
  const rehearse = (...files: number[]) => identity('rehearse', '--share', ...files.map(shareFile))
  t.match(await rehearse(1, 2), { code: 1, err: /These are too few shares: 2 of the 3 that are needed/ })
  t.match(await rehearse(1, 2, 2), { code: 1, err: /The same share was given twice/ })
  t.match(await rehearse(1, 2, 3, 4, 5), { code: 0, out: /The shares 1, 2, 3, 4, 5 of backup/ })
  const old = await identity(
    'rehearse',
    '--file',
    join(folder, 'before-the-backup.key'),
    '--share',
    shareFile(1),
    shareFile(2),
    shareFile(3),
  )
  t.match(old, { code: 1, err: /This identity file has no recovery copy/ })
  const wrong = (await readFile(shareFile(3), 'utf8')).replace(
    /^( {2}4 {3})(.)/m,
    (_, before: string, one: string) => before + (one === '7' ? '8' : '7'),
  )
  await writeFile(join(folder, 'slip.txt'), wrong)
  t.match(await identity('rehearse', '--share', join(folder, 'slip.txt')), {
    code: 1,
    err: /slip\.txt: Line 4 of this share is not as it was printed: compare it/,
  })
  t.match(await identity('rehearse', '--share', passphraseFile), { code: 1, err: /A share has eight lines/ })
  t.match(await parasol(['--home', home, 'identity', 'rehearse']), {
    code: 2,
    err: /no terminal to type shares at/,
  })
})

const three = ['--share', shareFile(4), shareFile(2), shareFile(5)]

await t.test('with a forgotten passphrase, shares open the keys and set a new one', async (t) => {
  const next = join(folder, 'next')
  await writeFile(next, 'short\n')
  const before = await readFile(key)
  const restore = (...words: string[]) =>
    identity('restore', ...three, '--new-passphrase-file', next, ...words)
  t.match(await restore(), { code: 1, err: /at least 12 characters/ })
  t.same(await readFile(key), before)
  await writeFile(next, 'another passphrase for the tests\n')
  const restored = await restore()
  t.match(restored, { code: 0, out: /is open again, with the new passphrase\.\s+These are the keys of Anna/ })
  t.equal(numberIn(restored.out), number)
  t.match(await identity('show'), { code: 1, err: /The passphrase is wrong/ })
  await writeFile(passphraseFile, 'another passphrase for the tests\n')
  t.match(await identity('show'), { code: 0, out: number })
  t.match(await identity('rehearse', ...three), { code: 0 }, 'the shares stay good')

  const computer = join(folder, 'new computer')
  await mkdir(computer)
  const there = ['--home', computer, '--passphrase-file', passphraseFile, 'identity']
  const copy = ['--file', key, '--new-passphrase-file', next]
  t.match(await parasol([...there, 'restore', ...three, ...copy]), { code: 0 })
  t.match(await parasol([...there, 'restore', ...three, ...copy]), {
    code: 1,
    err: /There are keys already in/,
  })
  t.match(await parasol([...there, 'show']), { code: 0, out: number })
  t.match(JSON.parse(await readFile(join(computer, 'identity.card.json'), 'utf8')), { label: 'Anna' })
})

await t.test('a new backup ends the one before; a new passphrase and new keys do not', async (t) => {
  const out = join(folder, 'to print')
  const made = await identity('backup', '--shares', '3', '--need', '2', '--out', out)
  t.match(made, { code: 0, err: /readable for whoever finds them/ })
  t.same(await readdir(out), ['share-1.txt', 'share-2.txt', 'share-3.txt'])
  t.equal((await stat(join(out, 'share-1.txt'))).mode & 0o777, 0o600)
  t.match(await identity('backup', '--shares', '3', '--need', '2', '--out', out), {
    code: 1,
    err: /There is a share already/,
  })
  t.match(await identity('rehearse', ...three), {
    code: 1,
    err: /These shares are of another backup \(\S+\) than this identity file \(\S+\)\./,
  })
  const two = ['--share', join(out, 'share-3.txt'), join(out, 'share-1.txt')]
  t.match(await identity('rehearse', '--share', shareFile(1), join(out, 'share-1.txt')), {
    code: 1,
    err: /two different backups/,
  })
  t.match(await identity('rotate'), { code: 0 })
  const next = join(folder, 'next')
  await writeFile(next, 'a third passphrase for the tests\n')
  t.match(await identity('passphrase', '--new-passphrase-file', next), {
    code: 0,
    out: /Your recovery shares open it as before/,
  })
  t.match(await identity('rehearse', ...two), { code: 0, out: /The shares 1, 3 of backup/ })
  await copyFile(next, passphraseFile)
})

await t.test('the signing key has shares of its own', async (t) => {
  const channel = (...words: string[]) =>
    parasol(['--home', home, '--passphrase-file', passphraseFile, 'channel', ...words])
  t.match(await channel('new', '--slug', 'lotus'), { code: 0 })
  const out = join(folder, 'signing shares')
  t.match(await identity('backup', '--signing-key', '--shares', '2', '--need', '2', '--out', out), {
    code: 0,
  })
  const shares = ['--share', join(out, 'share-1.txt'), join(out, 'share-2.txt')]
  t.match(await readFile(join(out, 'share-1.txt'), 'utf8'), /for the signing key of the organisation/)
  t.match(await identity('rehearse', '--signing-key', ...shares), {
    code: 0,
    out: /signing\.key\. Nothing was changed/,
  })
  const next = join(folder, 'next')
  await writeFile(next, 'a fourth passphrase for the tests\n')
  const copy = ['--file', join(home, 'signing.key'), '--new-passphrase-file', next]
  const elsewhere = ['--home', join(folder, 'elsewhere'), 'identity', 'restore']
  t.match(await parasol([...elsewhere, ...copy, ...shares]), {
    code: 1,
    err: /holds a signing key, not the keys of an advocate: add --signing-key\./,
  })
  t.match(await identity('restore', '--signing-key', ...shares, '--new-passphrase-file', next), { code: 0 })
  t.match(await channel('sign', '--with-drafts'), { code: 1, err: /still has no name/ })
})
