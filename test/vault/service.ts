import { createServer, connect, type AddressInfo, type Server } from 'node:net'
import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { readSettings } from '../../fastify.config.ts'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { buildApp } from '../../src/service/app.ts'
import type { Channels } from '../../src/service/channels.ts'
import { readBuiltForm } from '../../src/service/form/built-form.ts'
import { newParts } from '../../src/service/parts.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { newBuiltForm } from '../service/built-form.ts'
import { addDocument } from '../service/running.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { sodium } from './fixtures.ts'

export interface LiveService {
  /** Where advocates reach it: through a line that can be cut. */
  readonly origin: string
  readonly line: Line
  /** Puts envelopes into a batch of this day, as receiving and mixing do. */
  mixed(day: string, envelopes: readonly Uint8Array[]): Promise<void>
  /** Learns a document without asking what came before it, as a service that was set back would. */
  learn(signed: SignedChannel): Promise<void>
  /** Ends it and starts it again on the same database and address: it forgets all tokens. */
  restart(): Promise<void>
}

/** The real service on a real database, listening on loopback behind a line that the test can cut. */
export async function liveService(t: Test, ...documents: SignedChannel[]): Promise<LiveService> {
  const database = newDatabasePath(t)
  const form = readBuiltForm(newBuiltForm(t))
  const line = await newLine(t)
  const settings = { ...readSettings(undefined, {}), database, origin: line.origin }
  let running: { app: FastifyInstance; store: Store; channels: Channels }
  const start = async () => {
    const store = openSqlite(database)
    const parts = newParts({ settings, sodium, store, form })
    const { channels } = parts
    await channels.refresh()
    const app = await buildApp(parts)
    await app.listen({ host: '127.0.0.1', port: 0 })
    line.leadTo((app.server.address() as AddressInfo).port)
    running = { app, store, channels }
  }
  const stop = async () => {
    await running.app.close()
    await running.store.close()
  }
  const learn = async (signed: SignedChannel) => {
    await addDocument(running.store, signed)
    await running.channels.refresh()
  }
  await start()
  t.teardown(() => stop())
  for (const signed of documents) await learn(signed)
  return {
    origin: line.origin,
    line,
    learn,
    async mixed(day, envelopes) {
      for (const bytes of envelopes) await running.store.receive('lotus', envelopeId(sodium, bytes), bytes)
      await running.store.mix('lotus', day)
    },
    async restart() {
      await stop()
      await start()
    },
  }
}

/** A connection to the service that carries so many bytes to the advocate and is then cut, as a bad network is. */
export class Line {
  readonly origin: string
  #port = 0
  #bytes = Infinity
  #held: (() => void) | undefined

  constructor(server: Server) {
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('connection', (near) => {
      const far = connect(this.#port, '127.0.0.1')
      const cut = () => {
        near.destroy()
        far.destroy()
      }
      near.on('data', (chunk) => far.write(chunk))
      far.on('data', (chunk) => {
        this.#bytes -= chunk.length
        if (this.#bytes >= 0) near.write(chunk)
        else if (this.#held === undefined) cut()
        else {
          far.pause()
          this.#held()
        }
      })
      for (const end of [near, far]) end.on('error', cut).on('close', cut)
    })
  }

  leadTo(port: number): void {
    this.#port = port
  }

  cutAfter(bytes: number): void {
    this.#bytes = bytes
  }

  /** Resolves when so many bytes were carried: from then on none are, until the line is mended. */
  async holdAfter(bytes: number): Promise<void> {
    this.#bytes = bytes
    await new Promise<void>((resolve) => {
      this.#held = resolve
    })
  }

  mend(): void {
    this.#bytes = Infinity
    this.#held = undefined
  }
}

async function newLine(t: Test): Promise<Line> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  return new Line(server)
}
