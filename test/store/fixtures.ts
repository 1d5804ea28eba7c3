import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Store } from '../../src/store/store.ts'

/** Where a database may be made; it is removed after the test. */
export function newDatabasePath(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'parasol-store-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  return join(folder, 'parasol.sqlite')
}

export interface Sealed {
  readonly id: Buffer
  readonly bytes: Buffer
}

/** Random bytes in the place of an envelope: the store cannot tell. */
export function newEnvelope(length = 4000): Sealed {
  const bytes = randomBytes(length)
  return { id: idOf(bytes), bytes }
}

/** How the fixtures name what stands for an envelope. */
export const idOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, 16)

export const newEnvelopes = (count: number, length?: number) =>
  Array.from({ length: count }, () => newEnvelope(length))

export async function receiveAll(store: Store, channel: string, envelopes: readonly Sealed[]): Promise<void> {
  await Promise.all(envelopes.map(({ id, bytes }) => store.receive(channel, id, bytes)))
}

/** Every envelope of a batch, in the order in which the store gives them. */
export async function readAll(store: Store, channel: string, batch: number): Promise<Buffer[]> {
  const ids = (await store.batch(channel, batch)) ?? []
  const envelopes = await Promise.all(ids.map((id) => store.envelope(id)))
  return envelopes.map((envelope) => Buffer.from(envelope ?? []))
}

export const sorted = (envelopes: readonly Buffer[]) =>
  envelopes.toSorted((left, right) => Buffer.compare(left, right))
