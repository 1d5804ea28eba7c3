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
  'address-in-use': 'Another program listens already: stop it, or choose another PARASOL_PORT than that of',
  address: 'The service cannot listen: check PARASOL_HOST and PARASOL_PORT, which are',
} as const

/** The service cannot start. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly code: keyof typeof sentences

  /** `detail` ends the sentence: what it is about. */
  constructor(code: keyof typeof sentences, { detail, ...options }: ErrorOptions & { detail?: string } = {}) {
    super(detail === undefined ? sentences[code] : `${sentences[code]} ${detail}.`, options)
    this.code = code
  }
}
