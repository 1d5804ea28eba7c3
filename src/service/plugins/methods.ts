import type { FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'

/**
 * Notes the methods of all addresses registered from now on. What it returns, called after the last of them, has
 * every other method refused with 405 and the `allow` header that HTTP asks for.
 */
export function noteMethods(app: FastifyInstance): () => void {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set()
    for (const name of [method].flat()) known.add(name)
    methods.set(url, known)
  })
  return () => {
    for (const [url, known] of [...methods]) {
      const allow = [...known].sort().join(', ')
      app.route({
        url,
        method: app.supportedMethods.filter((name) => !known.has(name)),
        onRequest: (_request, reply, done) => {
          reply.header('allow', allow)
          done(new Refusal('method'))
        },
        handler: () => undefined,
      })
    }
  }
}
