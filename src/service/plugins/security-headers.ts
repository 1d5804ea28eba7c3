import type { FastifyInstance, FastifyReply } from 'fastify'

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** On every answer. Nothing may be kept on the phone, told to another site, or be used by one. */
export const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': closed,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** What the form's pages need on top: their own scripts, the cryptography in WebAssembly, and to send the report. */
const page =
  "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(securityHeaders)
    done()
  })
}

export function allowPage(reply: FastifyReply): FastifyReply {
  return reply.header('content-security-policy', page)
}
