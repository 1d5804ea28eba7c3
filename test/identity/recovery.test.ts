import fc from 'fast-check'
import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { decodeContent, encodeContent } from '../../src/identity/content.ts'
import { parseIdentityFile } from '../../src/identity/format.ts'
import { type AdvocateIdentity, newAdvocate, newSigning } from '../../src/identity/identity.ts'
import { leastLimits } from '../../src/identity/limits.ts'
import { newRecoveryKey, recoveryKeyFrom } from '../../src/identity/recovery-key.ts'
import { backupName } from '../../src/identity/recovery.ts'
import { openIdentity, recoverIdentity, sealIdentity } from '../../src/identity/sealing.ts'
import { readShare, shareLines } from '../../src/identity/share-text.ts'
import { decodeShare, encodeShare, type Share } from '../../src/identity/share.ts'

const sodium = await loadSodium()
const passphrase = new TextEncoder().encode('five small words and rain')
const { recovery, shares } = await newRecoveryKey(sodium, 5, 3)
const other = await newRecoveryKey(sodium, 5, 3)
const identity: AdvocateIdentity = { ...newAdvocate(sodium, 'Anna'), recovery }
const file = await sealIdentity(identity, passphrase, leastLimits)
const share = (number: number): Share => {
  const found = shares[number - 1]
  if (found === undefined) throw new Error('no such share')
  return found
}
const chosen = (...numbers: number[]) => recoveryKeyFrom(sodium, numbers.map(share))

await t.test('any three of five shares open the file, and passphrase and shares open the same', async (t) => {
  t.equal(file[8], 2)
  t.strictSame(await openIdentity(file, passphrase), identity)
  const keys = await Promise.all([chosen(1, 2, 3), chosen(5, 4, 2), chosen(1, 3, 5), chosen(4, 1, 2, 5, 3)])
  for (const key of keys) t.strictSame(await recoverIdentity(file, key), identity)
})

await t.test(
  'what is written later, with another passphrase and other keys, opens with the same shares',
  async (t) => {
    const later = { ...identity, recipientSeeds: [...identity.recipientSeeds, sodium.randombytes_buf(32)] }
    const again = await sealIdentity(later, new TextEncoder().encode('another passphrase'), leastLimits)
    t.strictSame(await recoverIdentity(again, await chosen(2, 3, 4)), later)
    const [before, after] = [parseIdentityFile(file), parseIdentityFile(again)]
    t.strictNotSame(after.recoveryCopy?.subarray(5), before.recoveryCopy?.subarray(5), 'sealed anew')
  },
)

await t.test('a signing key is recovered the same way, and without a backup nothing is', async (t) => {
  const signing = { ...newSigning(sodium), recovery }
  t.strictSame(
    await recoverIdentity(await sealIdentity(signing, passphrase, leastLimits), await chosen(1, 2, 3)),
    signing,
  )
  const without = await sealIdentity(newSigning(sodium), passphrase, leastLimits)
  t.equal(without[8], 1)
  await t.rejects(recoverIdentity(without, await chosen(1, 2, 3)), { code: 'no-recovery' })
})

await t.test(
  'too few, twice the same, two backups, a forged one: each is refused as what it is',
  async (t) => {
    const mixed = [share(1), share(2), other.shares[2] ?? share(3)]
    await t.rejects(recoveryKeyFrom(sodium, []), { code: 'shares-few' })
    await t.rejects(chosen(1, 2), { code: 'shares-few', message: /2 of the 3/ })
    await t.rejects(chosen(1, 2, 2), { code: 'share-twice', message: /number 2/ })
    await t.rejects(recoveryKeyFrom(sodium, mixed), {
      code: 'shares-mixed',
      message: new RegExp(`${backupName(share(1).backupId)} and ${backupName(mixed[2]?.backupId ?? file)}`),
    })
    const forged = {
      ...share(3),
      point: Uint8Array.from(share(3).point, (byte, at) => (at === 7 ? byte ^ 1 : byte)),
    }
    const moved = { ...share(3), point: share(2).point }
    for (const bad of [forged, moved])
      for (const rest of [[], [share(4)], [share(4), share(5)]])
        await t.rejects(recoveryKeyFrom(sodium, [share(1), share(2), bad, ...rest]), { code: 'shares-wrong' })
    const key = await recoveryKeyFrom(sodium, other.shares)
    await t.rejects(recoverIdentity(file, key), { code: 'other-backup' })
  },
)

await t.test(
  'a byte of the recovery copy altered is noticed by the passphrase too, and at once',
  async (t) => {
    const key = await chosen(1, 2, 3)
    for (const at of [65, 1184, 1185, 1232, 1233, file.length - 1]) {
      const altered = file.slice()
      altered[at] = (altered[at] ?? 0) ^ 4
      await t.rejects(recoverIdentity(altered, key), { code: 'recovery' }, `byte ${at}`)
    }
    const altered = file.slice()
    altered[700] = (altered[700] ?? 0) ^ 4
    await t.rejects(openIdentity(altered, passphrase), { code: 'passphrase' })
    t.throws(() => parseIdentityFile(file.subarray(0, 60 + 1173 + 15)), { code: 'format' })
  },
)

await t.test('a share comes back from paper, however it is typed', (t) => {
  for (const each of [...shares, ...other.shares]) {
    const lines = shareLines(each)
    t.equal(lines.length, 8)
    t.ok(
      lines.every((line) => /^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{2}$/.test(line)),
    )
    t.strictSame(readShare(lines), each)
    const typed = lines.map((line) =>
      line.toLowerCase().replace(/ /g, '-').replace(/0/g, 'o').replace(/1/g, 'l'),
    )
    t.strictSame(readShare(typed), each)
  }
  t.end()
})

await t.test('one wrong character, two exchanged, two lines exchanged: the line is named', (t) => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const lines = shareLines(share(2)).map((line) => line.replace(/ /g, ''))
  const refused = (changed: readonly string[], line: number) =>
    t.throws(() => readShare(changed), { code: 'share-line', message: new RegExp(`line ${line}\\b`) })
  const put = (at: number, line: string) => lines.map((each, index) => (index === at ? line : each))
  for (const [index, line] of lines.entries()) {
    for (let at = 0; at < 10; at += 1) {
      for (const character of alphabet)
        if (line[at] !== character)
          refused(put(index, line.slice(0, at) + character + line.slice(at + 1)), index + 1)
      const exchanged = line.slice(0, at) + line.charAt(at + 1) + line.charAt(at) + line.slice(at + 2)
      if (at < 7 && exchanged !== line) refused(put(index, exchanged), index + 1)
    }
    for (const [place, another] of lines.entries())
      if (place > index && another !== line)
        refused(
          put(place, line).map((each, at) => (at === index ? another : each)),
          index + 1,
        )
    refused(put(index, `${line.slice(0, 9)}U`), index + 1)
    refused(put(index, line.slice(1)), index + 1)
    refused(put(index, `${line}7`), index + 1)
  }
  t.throws(() => readShare(lines.slice(1)), { code: 'share-lines' })
  t.end()
})

await t.test('what no share says of itself is refused', (t) => {
  const bytes = encodeShare(share(1))
  const altered = (at: number, value: number) =>
    Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte))
  t.throws(() => decodeShare(altered(0, 0x23)), { code: 'share-version' })
  for (const [at, value] of [
    [0, 0x11],
    [0, 0x16],
    [1, 0x50],
    [1, 0x56],
    [39, 0],
  ] as const)
    t.throws(() => decodeShare(altered(at, value)), { code: 'share-line' })
  t.throws(() => decodeShare(bytes.subarray(1)), { code: 'share-lines' })
  t.end()
})

await t.test('any number of shares, any number needed', async (t) => {
  const numbers = fc
    .integer({ min: 2, max: 15 })
    .chain((all) =>
      fc.record({ all: fc.constant(all), need: fc.integer({ min: 2, max: all }), skip: fc.nat() }),
    )
  await fc.assert(
    fc.asyncProperty(numbers, async ({ all, need, skip }) => {
      const made = await newRecoveryKey(sodium, all, need)
      const some = Array.from({ length: need }, (_, index) => made.shares[(index + skip) % all]).filter(
        (one) => one !== undefined,
      )
      const read = some.map((one) => readShare(shareLines(one)))
      const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(await recoveryKeyFrom(sodium, read))
      t.strictSame(publicKey, made.recovery.publicKey)
    }),
    { numRuns: 40 },
  )
})

await t.test('what the content says of a backup is checked', (t) => {
  t.strictSame(decodeContent(encodeContent(identity)), identity)
  const text = new TextDecoder().decode(encodeContent(identity))
  for (const [find, put] of [
    ['"need":3', '"need":1'],
    ['"need":3', '"need":6'],
    ['"shares":5', '"shares":16'],
  ] as const)
    t.throws(() => decodeContent(new TextEncoder().encode(text.replace(find, put))), { code: 'damaged' })
  t.end()
})
