import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Content } from './built-form.ts'

/** Compressed where there is a compressed form and the browser takes it. */
export function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, plain, brotli }: Content,
): FastifyReply {
  reply.type(type)
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')
  if (brotli === undefined || !takesBrotli) return reply.send(plain)
  return reply.header('content-encoding', 'br').send(brotli)
}
