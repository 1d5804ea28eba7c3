import * as z from 'zod/mini'
import { errorBodySchema } from './bodies.ts'
import { errors, type ErrorCode } from './errors.ts'
import { jsonMediaType } from './media-types.ts'
import { operations, type Body, type Operation } from './operations.ts'

/** The description of the whole interface, OpenAPI 3.1, made from the schemas that the programs themselves use. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parasol service',
      version: '1',
      description:
        'Takes in sealed reports for advocates and can open none of them. No answer repeats what was asked.',
    },
    paths,
    components: {
      schemas: { Error: schemaOf(errorBodySchema) },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function describe(operation: Operation): object {
  const { summary, path, query = {}, token, takes, status, gives, also, refusals } = operation
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter(name, 'path', parameterTexts[name]),
  )
  const inQuery = Object.entries(query).map(([name, text]) => parameter(name, 'query', text))
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...(token === true && { security: [{ token: [] }] }),
    ...(takes !== undefined && { requestBody: { required: true, content: contentOf(...takes) } }),
    responses: {
      [status]: { description: summary, content: contentOf(gives) },
      ...(also !== undefined && {
        [also.status]: { description: also.when, content: contentOf(gives) },
      }),
      ...refusalsByStatus(refusals),
    },
  }
}

const parameterTexts: Readonly<Record<string, string>> = {
  slug: "The channel's short name",
  number: 'The number of the batch, or of the entry in the ledger',
  serial: "The document's serial",
}

function parameter(name: string, place: 'path' | 'query', description = ''): object {
  const type =
    name === 'slug' ? { type: 'string', pattern: '^[a-z0-9-]{1,32}$' } : { type: 'integer', minimum: 0 }
  return { name, in: place, required: place === 'path', description, schema: type }
}

function contentOf(...bodies: readonly Body[]): object {
  return Object.fromEntries(
    bodies.map(({ mediaType, schema }) => [
      mediaType,
      { schema: schema === undefined ? {} : schemaOf(schema) },
    ]),
  )
}

function refusalsByStatus(codes: readonly ErrorCode[]): Record<string, object> {
  const answers: Record<string, object> = {}
  for (const status of new Set(codes.map((code) => errors[code].status))) {
    const ofStatus = codes.filter((code) => errors[code].status === status)
    answers[status] = {
      description: ofStatus.map((code) => `\`${code}\`: ${errors[code].message}`).join(' '),
      content: { [jsonMediaType]: { schema: { $ref: '#/components/schemas/Error' } } },
    }
  }
  return answers
}

function schemaOf(schema: z.ZodMiniType): object {
  const described: Record<string, unknown> = { ...z.toJSONSchema(schema) }
  delete described['$schema']
  return described
}
