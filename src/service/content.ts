import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Something to send, as it is and compressed. */
export interface Content {
  readonly type: string
  readonly plain: Buffer
  readonly brotli?: Buffer
}

export const htmlType = 'text/html; charset=utf-8'

const compress = promisify(brotliCompress)

/** With its compressed form. */
export async function compressed({ type, plain }: Content): Promise<Content> {
  return { type, plain, brotli: await compress(plain) }
}

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
