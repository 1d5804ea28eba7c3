import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { rootPaths } from '../../src/wire/root-paths.ts'
import { newService } from './running.ts'

await t.test('no organisation can take a path under which the service has something itself', async (t) => {
  const found = new Set<string>()
  const watch = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', ({ url }) => {
      found.add(`/${url.split('/')[1] ?? ''}`)
    })
  }
  subscribe('fastify.initialization', watch)
  t.teardown(() => unsubscribe('fastify.initialization', watch))
  await newService(t)
  t.ok(found.delete('/'), 'the form')
  t.strictSame([...found].sort(), rootPaths.toSorted())
})
