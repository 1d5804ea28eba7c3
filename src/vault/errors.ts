export type VaultErrorCode =
  /** The identity has joined no channel yet. */
  | 'not-joined'
  /** Another run holds the lock. */
  | 'busy'
  /** No answer: no network, no such host, nothing listening, no answer in time. */
  | 'unreachable'
  /** The answer stopped before its end. */
  | 'broken-off'
  /** Something answered that is not this service, or not this version of it. */
  | 'answer'
  /** The service does not know the channel. */
  | 'no-channel'
  /** The service does not accept this login key: not listed, or removed. */
  | 'login'
  /** The channel document does not allow this advocate to do that. */
  | 'not-allowed'
  /** The service will not take what was sent. */
  | 'refused'
  /** The service has trouble of its own, for instance a full disk. */
  | 'trouble'
  /** The service asks to wait. */
  | 'too-many'
  /** The channel's newest document is not in the vault, though it was seen. */
  | 'history'
  /** The vault was written by a newer version. */
  | 'newer'
  /** One of the vault's own journals cannot be read at all. */
  | 'journal'
  /** One of them was written by a newer version. */
  | 'journal-newer'
  /** A file is no quote, was damaged, or was sealed to others. */
  | 'quote'
  /** Who signed a quote or its release is not allowed to, or is the same person twice. */
  | 'quote-signer'

/** What can go wrong with an advocate's vault, and between it and the service; `detail` is ours to print, never a stranger's text. */
export class VaultError extends Error {
  readonly code: VaultErrorCode
  readonly detail: string

  constructor(code: VaultErrorCode, detail = '', cause?: unknown) {
    super(detail === '' ? code : `${code}: ${detail}`, { cause })
    this.name = 'VaultError'
    this.code = code
    this.detail = detail
  }
}
