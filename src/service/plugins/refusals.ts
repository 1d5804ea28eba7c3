import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { StoreError } from '../../store/errors.ts'
import { errorBody, errors, type ErrorCode } from '../../wire/errors.ts'
import { Refusal } from '../errors.ts'
import { securityHeaders } from './security-headers.ts'

const contentType = 'application/json; charset=utf-8'

/** Answers every failure with a constant body: Fastify's own would repeat the address or the message. */
export function addRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error, _request, reply) => refuse(reply, codeOf(error)))
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'not-found'))
  // Before the body is looked at, whose type and length are of no importance here.
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 ? new Refusal('not-found') : undefined)
  })
}

export function refuse(reply: FastifyReply, code: ErrorCode): FastifyReply {
  return reply.code(errors[code].status).headers(securityHeaders).type(contentType).send(errorBody(code))
}

/** Answers what is not even a request, on the bare socket, and hangs up. */
export function refuseOnSocket(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const code = socketCodes[error.code ?? ''] ?? 'http'
  const { status } = errors[code]
  const body = JSON.stringify(errorBody(code))
  const headers = {
    ...securityHeaders,
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`)
  // Who sends slowly may read slowly too: what is not taken at once is not waited for.
  socket.destroySoon()
}

const socketCodes: Partial<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'timeout',
  HPE_HEADER_OVERFLOW: 'headers',
}

const frameworkCodes: Partial<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_INVALID_TYPE: 'media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.code
  if (error instanceof StoreError) return error.code === 'full' ? 'full' : 'unavailable'
  const { code = '', statusCode = 500 } = error as { code?: string; statusCode?: number }
  const known = frameworkCodes[code]
  if (known !== undefined) return known
  if (statusCode < 500) return 'body'
  report(error)
  return 'internal'
}

/** Where it happened, for the operator; never the message, which may carry something of the request. */
function report(error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const places = stack.split('\n').filter((line) => /^ +at /.test(line))
  process.stderr.write(`Internal error (${name})\n${places.slice(0, 5).join('\n')}\n`)
}
