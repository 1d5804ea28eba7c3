import { openFacts, openReport, openerFor } from '../../src/envelope/open.ts'
import type { Opener } from '../../src/envelope/open.ts'
import { EnvelopeError } from '../../src/envelope/errors.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import type { Recipient } from '../../src/envelope/keys.ts'
import type { Sodium } from '../../src/envelope/sodium.ts'
import { decodeAccount, decodeFacts } from '../../src/report/decode.ts'
import { ReportError } from '../../src/report/errors.ts'
import { rebuild } from './format.ts'
import type { BasesFile, Outcome, Vector } from './format.ts'

/** What is wrong with how our implementation treats a vector: one line each, none when all is as the vector says. */
export function checkVector(sodium: Sodium, bases: BasesFile, vector: Vector): string[] {
  const bytes = rebuild(bases, vector)
  const complaints = Object.entries(vector.expect).flatMap(([who, expected]) => {
    const facts = outcomeOf(() => readFacts(sodium, bases, vector, bytes, who))
    const report = outcomeOf(() => readReport(sodium, bases, vector, bytes, who))
    return [
      ...(facts === expected.facts ? [] : [`${vector.name}: ${who} gets ${facts} for the facts`]),
      ...(report === expected.report ? [] : [`${vector.name}: ${who} gets ${report} for the report`]),
    ]
  })
  if (bytes.length !== vector.length) complaints.push(`${vector.name}: has ${bytes.length} bytes`)
  if (sodium.to_hex(envelopeId(sodium, bytes)) !== vector.id) complaints.push(`${vector.name}: another id`)
  return complaints
}

function readFacts(sodium: Sodium, bases: BasesFile, vector: Vector, bytes: Uint8Array, who: string): void {
  const facts = openFacts(sodium, bytes, openerOf(sodium, bases, vector, who))
  mustBe(facts, vector.sealed?.facts ?? bases.bases[vector.base]?.facts)
  decodeFacts(facts)
}

function readReport(sodium: Sodium, bases: BasesFile, vector: Vector, bytes: Uint8Array, who: string): void {
  const { facts, account } = openReport(sodium, bytes, openerOf(sodium, bases, vector, who))
  mustBe(facts, vector.sealed?.facts ?? bases.bases[vector.base]?.facts)
  decodeFacts(facts)
  if (!account) return
  mustBe(account, vector.sealed?.account ?? bases.bases[vector.base]?.account)
  decodeAccount(account)
}

function openerOf(sodium: Sodium, bases: BasesFile, vector: Vector, who: string): Opener {
  const person = bases.people[who]
  const channel = bases.channels[bases.bases[vector.base]?.channel ?? '']
  if (!person || !channel) throw new Error(`${who} or the base of ${vector.name} is missing`)
  const recipients = channel.recipients.map(({ who: name, role }): Recipient => {
    return { role, publicKey: fromBase64(bases.people[name]?.publicKey ?? '') }
  })
  const keys = recipientKeyFromSeed(sodium, fromHex(person.seed))
  return openerFor([keys], recipients, fromHex(channel.channelHash))
}

function outcomeOf(work: () => void): Outcome {
  try {
    work()
    return 'opens'
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof ReportError) return error.code
    throw error
  }
}

function mustBe(opened: Uint8Array, sealed: string | undefined): void {
  if (Buffer.from(opened).toString('base64') !== sealed) throw new Error('opened to something else')
}

function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
