import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Settings } from '../../fastify.config.ts'
import { loadSodium } from '../envelope/load-sodium.ts'
import { openStore } from '../store/open.ts'
import { buildApp } from './app.ts'
import { ServiceError } from './errors.ts'
import { everySecond } from './every-second.ts'
import { Forgetting } from './forgetting.ts'
import { readBuiltForm, type BuiltForm } from './form/built-form.ts'
import { listeningAt } from './origin.ts'
import { newParts } from './parts.ts'
import { Upkeep } from './upkeep.ts'

export { ServiceError } from './errors.ts'
export { Sounds } from './sounds.ts'

/** Beside the compiled service. */
const formFolder = fileURLToPath(new URL('../../form', import.meta.url))

/** In milliseconds: longer than anybody is let wait, and shorter than service managers have patience. */
const longestStop = 20_000

export interface RunningService {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly address: string
  /** The short names of its channels when it started. */
  readonly channels: readonly string[]
  /** Finishes what was begun, commits it, and lets go of the database. What waits to be mixed waits on. */
  stop(): Promise<void>
}

/** Starts the service: its one door. Throws StoreError and ServiceError, and then holds on to nothing. */
export async function startService(settings: Settings): Promise<RunningService> {
  const form = loadForm()
  const sodium = await loadSodium()
  const store = await openStore(settings, { serve: true, megabytes: settings.databaseMegabytes })
  const parts = newParts({ settings, sodium, store, form })
  const app = await buildApp(parts)
  const upkeep = new Upkeep(parts)
  const stopping = new AbortController()
  try {
    await upkeep.refresh()
    await listen(app, settings)
  } catch (error) {
    await app.close()
    await store.close()
    throw error
  }
  const upkeepLoop = everySecond(stopping.signal, () => upkeep.look(Date.now(), performance.now()))
  const forgetting = new Forgetting(app.server, sodium)
  const forgettingLoop = everySecond(stopping.signal, () => forgetting.look())
  return {
    address: listeningAt(app, settings.host),
    channels: parts.channels.slugs,
    async stop() {
      stopping.abort()
      const cut = setTimeout(() => app.server.closeAllConnections(), longestStop)
      await app.close()
      clearTimeout(cut)
      await Promise.all([upkeepLoop, forgettingLoop])
      await store.close()
    },
  }
}

/** The form that the service will hand out. Throws ServiceError `form-missing`, `form-damaged`. */
export function loadForm(): BuiltForm {
  return readBuiltForm(formFolder)
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw new ServiceError(inUse ? 'address-in-use' : 'address', {
      cause: error,
      detail: `${host} and ${port}`,
    })
  }
}
