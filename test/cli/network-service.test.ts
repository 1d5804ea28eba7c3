import t from 'tap'
import { accept, acceptLedger } from '../../src/cli/advocate/network/accept.ts'
import type { Member } from '../../src/cli/advocate/network/book.ts'
import { ledgerOf } from '../../src/cli/advocate/network/members.ts'
import { newestAt } from '../../src/cli/advocate/network/from-service.ts'
import { packageFrom } from '../../src/cli/advocate/package-from.ts'
import { standing } from '../../src/release/ledger.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { jsonMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import { releasePath } from '../../src/wire/paths.ts'
import { Publisher } from '../service/published.ts'
import { logIn, newService } from '../service/running.ts'
import { sodium } from '../vault/fixtures.ts'

await t.test(
  'a member’s service hands out its newest release that stands, and its whole ledger',
  async (t) => {
    const { app, organisation, signed } = await newService(t)
    const headers = await logIn(app, organisation.anna)
    const publisher = new Publisher(organisation, signed)
    const put = async (number: number, type: string, payload: Buffer | object) => {
      const { statusCode } = await app.inject({ method: 'PUT', url: releasePath('lotus', number), headers: { ...headers, 'content-type': type }, payload }) // prettier-ignore
      t.equal(statusCode, 201)
    }
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    t.match(await newestAt(origin, 'lotus'), { files: undefined, ledger: [] })
    for (const period of ['2026-Q1', '2026-Q2']) {
      const { number, zip } = publisher.release(period)
      await put(number, packageMediaType, zip)
    }
    await put(3, jsonMediaType, publisher.withdraw(2, 'A table was drawn up wrongly.'))

    const { files, ledger } = await newestAt(origin, 'lotus')
    if (files === undefined) throw new Error('no release stands')
    const found = readReleasePackage(sodium, files)
    t.equal(found.entry.number, 1)
    t.equal(ledger.length, 3)
    const member: Member = { name: 'Lotus', slug: 'lotus', key: organisation.first.signingKey, country: 'NL', area: '_T', publishes: true } // prettier-ignore
    const taken = accept(sodium, [member], found, ledger)
    t.equal(taken.refused, undefined)
    t.equal(taken.member.collected?.ledger.length, 3, 'the withdrawal after the package is known as well')
    t.throws(() => accept(sodium, [], found, ledger), { message: /no member of the network by this key/ })
    t.throws(() => accept(sodium, [{ ...member, slug: 'rose' }], found), { message: /ask the member/ })

    // By its address, as somebody pastes it.
    const second = packageFrom(new URL(releasePath('lotus', 1), origin))
    t.same([...(await second).keys()].sort(), [...files.keys()].sort())
    await t.rejects(packageFrom(new URL(releasePath('lotus', 2), origin)), { name: 'VaultError' })

    // With its last release taken back, the ledger is all that is left to take in.
    await put(4, jsonMediaType, publisher.withdraw(1, 'So was this one.'))
    const bare = await newestAt(origin, 'lotus')
    t.equal(bare.files, undefined)
    const back = acceptLedger(sodium, taken.member, bare.ledger)
    t.match(back, { refused: 'the member withdrew it', release: 2 })
    t.same(standing(ledgerOf(sodium, back.member)), [], 'and nothing of it can be added up')
    t.throws(() => acceptLedger(sodium, member, bare.ledger), { message: /no release that stands/ })
    const hidden = acceptLedger(sodium, taken.member, [])
    t.match(hidden, { release: 1, refused: 'its service does not show it any more' })
    t.same(hidden.member, taken.member, 'what a service leaves out stays known')
    const forged = [...ledger, { ...bare.ledger[3], signature: bare.ledger[2]?.signature ?? '' }]
    t.throws(() => acceptLedger(sodium, taken.member, forged as typeof ledger), { code: 'ledger-signature' })
  },
)
