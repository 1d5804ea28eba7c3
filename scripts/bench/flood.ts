/**
 * What is left for honest people while somebody sends ten times what the service takes, and others ask for challenges all
 * the time: the time from the tap on Send until the report is taken in, for people who come through Tor (so that they look
 * like half of the flood), whose phones work ten times slower than this machine. The real service, the form's own code, on
 * loopback. Also the hardest challenge there is, in Chromium slowed six times. Prints figures and writes JSON; judges
 * nothing.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { deliver } from '../../src/form/delivery.ts'
import { prove } from '../../src/form/proof.ts'
import { learnChannel, sealAnswers, send } from '../../src/form/submit.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath, workPath } from '../../src/wire/paths.ts'
import { hardest, iterations } from '../../src/wire/work.ts'
import { organisation } from '../demo/organisation.ts'
import { openBrowser } from '../../test/journeys/browser.ts'
import { openHouse } from '../../test/journeys/house.ts'
import { askProcess } from './ask-process.ts'
import type { Flood, Received } from './flood-load.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    seconds: { type: 'string', default: '40' },
    takes: { type: 'string', default: '20' },
    times: { type: 'string', default: '10' },
    slower: { type: 'string', default: '10' },
    askers: { type: 'string', default: '200' },
  },
})
const [seconds, takes, times, slower, askers] = [
  values.seconds,
  values.takes,
  values.times,
  values.slower,
  values.askers,
].map(Number) as [number, number, number, number, number]

const sodium = await loadSodium()
const house = await openHouse('lotus', organisation, {
  PARASOL_TRUST_PROXY: '1',
  PARASOL_REPORTS_PER_SECOND: String(takes),
  PARASOL_ALIKE_REPORTS_PER_MINUTE: String(takes * 30),
})
try {
  const { origin } = house.service
  const channel = await learnChannel(sodium, origin, house.slug)
  const seal = () =>
    sealAnswers(
      sodium,
      channel,
      { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['money'] },
      { format: 1, language: 'en', quotable: false, text: '' },
    )
  const flooding = askProcess<Received>('flood-load', {
    port: Number(new URL(origin).port),
    path: reportsPath(house.slug),
    workPath: workPath(house.slug),
    askers,
    mediaType: envelopeMediaType,
    envelope: Buffer.from(seal()).toString('base64'),
    perSecond: takes * times,
    seconds,
  } satisfies Flood)
  // The burst that is let in without work is used up first.
  await wait(5000)
  const people: Promise<Person>[] = []
  for (let second = 5; second < seconds - 5; second += 1) {
    people.push(report(origin, seal()))
    await wait(1000)
  }
  const honest = await Promise.all(people)
  const received = await flooding
  const waited = honest.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right)
  const at = (part: number) => (waited[Math.floor(waited.length * part)] ?? 0) / 1000
  const result = {
    floodPerSecond: takes * times,
    takesPerSecond: takes,
    received,
    honest: honest.length,
    refused: honest.filter(({ outcome }) => outcome !== 'sent').length,
    p50: at(0.5),
    p95: at(0.95),
    hardestSeconds: await hardestChallenge(),
  }
  console.log(
    `flood: ${result.floodPerSecond} reports/s on a service that takes ${takes}/s; answers ${JSON.stringify(received.reports)}`,
  )
  console.log(
    `${askers} more ask for challenges all the time; answers ${JSON.stringify(received.challenges)}`,
  )
  console.log(`honest reports under it: ${result.honest}, of which refused ${result.refused} (budget: 0)`)
  console.log(
    `half of them taken in within ${result.p50.toFixed(1)} s, 95 % within ${result.p95.toFixed(1)} s (budget: 30 s)`,
  )
  console.log(
    `the hardest challenge in Chromium, slowed six times: ${result.hardestSeconds.toFixed(1)} s (budget: 10 s)`,
  )
  writeFigures(values.out, result)
} finally {
  await house.close()
}

interface Person {
  readonly outcome: 'sent' | 'refused'
  readonly milliseconds: number
}

async function report(origin: string, envelope: Uint8Array): Promise<Person> {
  const started = performance.now()
  const outcome = await deliver((proof) => send(origin, house.slug, envelope, { proof }), {
    pause: wait,
    failed: () => undefined,
    async prove() {
      const began = performance.now()
      const proof = await prove(origin, house.slug)
      await wait((performance.now() - began) * (slower - 1))
      return proof
    },
  })
  return { outcome, milliseconds: performance.now() - started }
}

/** Seconds for as many derivations as a challenge can cost, measured on a tenth of them. */
async function hardestChallenge(): Promise<number> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${house.service.origin}/help`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const milliseconds = await page.evaluate(
      async ({ derivations, iterations }) => {
        const started = performance.now()
        for (let n = 0; n < derivations; n += 1) {
          const key = await crypto.subtle.importKey('raw', new Uint8Array(20), 'PBKDF2', false, [
            'deriveBits',
          ])
          const bits = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations }
          await crypto.subtle.deriveBits(bits, key, 256)
        }
        return performance.now() - started
      },
      { derivations: hardest / 10, iterations },
    )
    return milliseconds / 100
  } finally {
    await browser.close()
  }
}
