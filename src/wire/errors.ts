/**
 * Every refusal of the service: its code, its status and its sentence. All three are constant, so that an answer can
 * never carry anything of the request that it answers.
 */
export const errors = {
  body: { status: 400, message: 'The body is not what this address takes.' },
  length: { status: 400, message: 'This envelope has not the length of a report to this channel.' },
  magic: { status: 400, message: 'These bytes are no Parasol envelope.' },
  version: { status: 400, message: 'This envelope is of a version or kind that this service does not know.' },
  http: { status: 400, message: 'This is no HTTP request that this service can read.' },
  login: { status: 401, message: 'The login was refused: ask for a new challenge and sign it.' },
  token: { status: 401, message: 'The token is not, or no longer, good: log in again.' },
  forbidden: { status: 403, message: 'The channel document does not allow this key to do that.' },
  'not-found': { status: 404, message: 'There is nothing here.' },
  channel: { status: 404, message: 'This service has no such channel.' },
  batch: { status: 404, message: 'This channel has no such batch.' },
  release: { status: 404, message: 'This channel has no such release.' },
  method: { status: 405, message: 'This address does not take that method.' },
  timeout: { status: 408, message: 'The request took too long: send it again.' },
  signer: { status: 409, message: 'The channel document is signed by another key than the one before it.' },
  slug: { status: 409, message: 'The channel document is for another channel.' },
  older: { status: 409, message: 'The channel document has a lower serial than the one before it.' },
  conflict: { status: 409, message: 'Another channel document has the same serial.' },
  'ledger-differs': {
    status: 409,
    message:
      'The ledger of this channel goes on with another entry: publish those before this one, and none twice.',
  },
  withdrawn: { status: 410, message: 'The organisation has withdrawn this release.' },
  'too-large': { status: 413, message: 'The body is longer than this address takes.' },
  'media-type': { status: 415, message: 'The body is not of the media type that this address takes.' },
  document: {
    status: 422,
    message: 'This envelope was sealed to a channel document that this channel never had.',
  },
  signature: { status: 422, message: 'The signature of the channel document is not good.' },
  schema: { status: 422, message: 'The channel document is not well formed.' },
  package: {
    status: 422,
    message: 'This is no whole and signed release: `parasol audit` says what is wrong with it.',
  },
  entry: {
    status: 422,
    message: 'This is no withdrawal of a release that stands, signed by the organisation.',
  },
  rate: { status: 429, message: 'Too many requests from one place: wait a minute and try again.' },
  headers: { status: 431, message: 'The request carries too many header bytes.' },
  internal: { status: 500, message: 'Something went wrong here; nothing was kept of it.' },
  busy: {
    status: 503,
    message: 'Many reports are coming in and nothing was taken in: work on a challenge and send it again.',
  },
  full: { status: 503, message: 'There is no room at the moment and nothing was taken in: try again later.' },
  unavailable: { status: 503, message: 'This is not possible at the moment: try again later.' },
} as const

export type ErrorCode = keyof typeof errors

/** The body of the answer to a refused request. */
export const errorBody = (code: ErrorCode) => ({ error: code, message: errors[code].message })
