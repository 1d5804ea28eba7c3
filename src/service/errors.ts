import { errors, type ErrorCode } from '../wire/errors.ts'

/** A request is refused: the answer is the code's status and constant body. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode

  constructor(code: ErrorCode) {
    super(errors[code].message)
    this.code = code
  }
}

const sentences = {
  'form-missing': 'The form is not built: run `npm run build`, then start again.',
  'form-damaged': 'The built form is not whole: run `npm run build`, then start again.',
  'address-in-use': 'Another program listens there already: stop it, or choose another PARASOL_PORT.',
  address: 'The service cannot listen there: check PARASOL_HOST and PARASOL_PORT.',
} as const

/** The service cannot start. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly code: keyof typeof sentences

  constructor(code: keyof typeof sentences, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
