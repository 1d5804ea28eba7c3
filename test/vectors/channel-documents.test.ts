import t from 'tap'
import { ChannelError } from '../../src/channel/errors.ts'
import { verifyChannel, verifySuccessor } from '../../src/channel/verify.ts'
import type { VerifiedChannel } from '../../src/channel/verify.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { channelDocumentsFile } from './format.ts'
import { loadVectorFile } from './load.ts'

const sodium = await loadSodium()
const file = channelDocumentsFile.parse(loadVectorFile('channel-documents'))

await t.test('documents are accepted or refused as their vectors say', (t) => {
  for (const vector of file.vectors) {
    if (vector.expect !== 'accepted') {
      t.throws(() => channelOf(vector.name), { code: vector.expect }, vector.name)
      continue
    }
    t.equal(sodium.to_hex(channelOf(vector.name).hash), vector.hash, vector.name)
  }
  t.equal(channelOf('as it is').fingerprint, file.fingerprint)
  t.end()
})

await t.test('successions are judged as their vectors say', (t) => {
  for (const { known, next, expect } of file.successions)
    t.equal(judgement(channelOf(known), channelOf(next)), expect, `${known}, then ${next}`)
  t.end()
})

function channelOf(name: string): VerifiedChannel {
  const vector = file.vectors.find((each) => each.name === name)
  if (!vector) throw new Error(`no document is called ${name}`)
  const text = vector.edits.reduce((text, { find, put }) => text.replace(find, () => put), file.text)
  const document = Buffer.from(text).toString('base64')
  return verifyChannel(sodium, { document, signature: vector.signature })
}

function judgement(known: VerifiedChannel, next: VerifiedChannel): string {
  try {
    return verifySuccessor(known, next)
  } catch (error) {
    if (error instanceof ChannelError) return error.code
    throw error
  }
}
