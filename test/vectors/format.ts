import { z } from 'zod'

// The shape of the vector files: test/vectors/README.md says it in words.

const base64 = z.base64()
const hex = z.hex()

const outcome = z.enum([
  'opens',
  'length',
  'magic',
  'suite',
  'kind',
  'slots',
  'parts',
  'reserved',
  'channel',
  'role',
  'not-recipient',
  'unwrap',
  'commitment',
  'ciphertext',
  'padding',
  'json',
  'schema',
])

export type Outcome = z.infer<typeof outcome>

export const change = z.union([
  z.strictObject({ at: z.int(), xor: hex }),
  z.strictObject({ at: z.int(), remove: z.int(), insert: base64 }),
  z.strictObject({ at: z.int(), remove: z.int(), from: z.string(), start: z.int(), length: z.int() }),
])

export type Change = z.infer<typeof change>

const person = z.strictObject({ seed: hex, publicKey: base64 })

const channel = z.strictObject({
  channelHash: hex,
  /** In the order of the slots. */
  recipients: z.array(z.strictObject({ who: z.string(), role: z.enum(['case', 'tally']) })),
})

const base = z.strictObject({
  channel: z.string(),
  nonce: hex,
  partKeys: z.tuple([hex, hex]),
  encapsulationSeeds: z.array(hex),
  facts: base64,
  account: base64,
  envelope: base64,
})

export const basesFile = z.strictObject({
  about: z.string(),
  people: z.record(z.string(), person),
  channels: z.record(z.string(), channel),
  bases: z.record(z.string(), base),
})

export type BasesFile = z.infer<typeof basesFile>

const vector = z.strictObject({
  name: z.string(),
  base: z.string(),
  changes: z.array(change),
  /** Bytes of the result. */
  length: z.int(),
  /** H of the result, the first 16 bytes. */
  id: hex,
  /** What is sealed, where it is not what the base says. */
  sealed: z.strictObject({ facts: base64.optional(), account: base64.optional() }).optional(),
  /** What comes of reading the facts only, and of reading the whole report, for each person. */
  expect: z.record(z.string(), z.strictObject({ facts: outcome, report: outcome })),
})

export type Vector = z.infer<typeof vector>

export const vectorsFile = z.strictObject({ about: z.string(), vectors: z.array(vector) })

const use = z.enum(['channel', 'release', 'login', 'grant', 'remove', 'quote', 'network'])

export const signaturesFile = z.strictObject({
  about: z.string(),
  seed: hex,
  signatures: z.array(
    z.strictObject({
      name: z.string(),
      use,
      message: hex,
      publicKey: hex,
      signature: hex,
      holds: z.boolean(),
    }),
  ),
  fingerprints: z.array(z.strictObject({ signingKey: hex, fingerprint: z.string() })),
  advocates: z.array(z.strictObject({ publicKey: base64, loginKey: hex, fingerprint: z.string() })),
  logins: z.array(z.strictObject({ origin: z.string(), slug: z.string(), challenge: hex, message: hex })),
})

export type SignaturesFile = z.infer<typeof signaturesFile>

export const channelDocumentsFile = z.strictObject({
  about: z.string(),
  text: z.string(),
  fingerprint: z.string(),
  vectors: z.array(
    z.strictObject({
      name: z.string(),
      /** Replacements in the text, each of the first place found. */
      edits: z.array(z.strictObject({ find: z.string(), put: z.string() })),
      signature: base64,
      /** H of the edited text. */
      hash: hex,
      expect: z.enum(['accepted', 'format', 'signature', 'version', 'schema', 'recipients', 'advocates']),
    }),
  ),
  successions: z.array(
    z.strictObject({
      known: z.string(),
      next: z.string(),
      expect: z.enum(['same', 'newer', 'signer', 'slug', 'older', 'conflict']),
    }),
  ),
})

export type ChannelDocumentsFile = z.infer<typeof channelDocumentsFile>

export const filesFile = z.strictObject({
  about: z.string(),
  savedFiles: z.array(
    z.strictObject({
      name: z.string(),
      nonce: hex,
      /** Bases of envelope-bases.json, in the order in which the file has them. */
      envelopes: z.array(z.string()),
      length: z.int(),
      firstBytes: hex,
      /** H of the whole file. */
      hash: hex,
    }),
  ),
  damagedSavedFiles: z.array(
    z.strictObject({
      name: z.string(),
      file: z.string(),
      changes: z.array(change),
      /** The envelopes that are found all the same, or the code. */
      found: z.union([z.array(z.string()), z.enum(['length', 'magic'])]),
      damagedBytes: z.int().optional(),
    }),
  ),
  passphrase: z.string(),
  identityFiles: z.array(z.strictObject({ name: z.string(), file: base64, content: z.string() })),
  recoverableIdentityFile: z.strictObject({
    file: base64,
    content: z.string(),
    recoveryKey: hex,
    backup: z.string(),
    /** The lines of every share; any three of the five give the recovery key. */
    shares: z.array(z.array(z.string())),
  }),
  /** Changes of the recoverable identity file, opened with its recovery key. */
  refusedRecoveries: z.array(
    z.strictObject({
      name: z.string(),
      changes: z.array(change),
      code: z.enum(['format', 'no-recovery', 'other-backup', 'recovery']),
    }),
  ),
  refusedShares: z.array(
    z.strictObject({
      name: z.string(),
      shares: z.array(z.array(z.string())),
      code: z.enum([
        'share-lines',
        'share-line',
        'share-version',
        'shares-mixed',
        'share-twice',
        'shares-few',
        'shares-wrong',
      ]),
    }),
  ),
  /** Changes of the first identity file. */
  refusedIdentityFiles: z.array(
    z.strictObject({
      name: z.string(),
      changes: z.array(change),
      code: z.enum(['format', 'version', 'type', 'limits', 'passphrase']),
    }),
  ),
})

export type FilesFile = z.infer<typeof filesFile>

export const grantsVectorFile = z.strictObject({
  about: z.string(),
  /** Of whoever signed. */
  loginKey: hex,
  files: z.array(
    z.strictObject({
      name: z.string(),
      file: base64,
      opens: z.enum(['facts', 'facts and account']),
      day: z.string(),
      envelopes: z.array(z.string()),
    }),
  ),
  /** Changes of the first file; `resigned` where it is signed again after that. */
  refused: z.array(
    z.strictObject({
      name: z.string(),
      changes: z.array(change),
      resigned: z.boolean(),
      code: z.enum(['format', 'version', 'signature', 'not-recipient', 'unwrap']),
    }),
  ),
})

export type GrantsVectorFile = z.infer<typeof grantsVectorFile>

const packageTexts = z.record(z.string(), z.string())

export const packagesFile = z.strictObject({
  about: z.string(),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      publisher: z.enum(['organisation', 'network']),
      fingerprint: z.string(),
      /** The number of the entry that the package is of. */
      release: z.int(),
      /** H of SHA256SUMS, and of each entry of the ledger. */
      list: hex,
      entries: z.array(hex),
      /** UTF-8, by path; the ZIP file has the same. */
      files: packageTexts,
      zip: base64,
    }),
  ),
  /** A package with files put in and taken out. */
  altered: z.array(
    z.strictObject({
      name: z.string(),
      of: z.string(),
      put: packageTexts,
      remove: z.array(z.string()),
      code: z.enum([
        'seal-format',
        'seal-publisher',
        'ledger-format',
        'ledger-signature',
        'ledger-chain',
        'ledger-overlap',
        'ledger-withdrawal',
        'checksums-unsigned',
        'checksums-format',
        'file-missing',
        'file-changed',
        'file-unlisted',
      ]),
      file: z.string().optional(),
      /** Of the ledger, counted from 1. */
      row: z.int().optional(),
    }),
  ),
  archives: z.array(
    z.strictObject({
      name: z.string(),
      zip: z.string(),
      code: z.enum(['archive-large', 'archive-format', 'archive-path', 'archive-link', 'archive-repeated']),
      file: z.string().optional(),
    }),
  ),
})

export type PackagesFile = z.infer<typeof packagesFile>

/** The envelope of a vector: its base with the changes made one after the other. */
export function rebuild({ bases }: BasesFile, { base, changes }: Vector): Uint8Array {
  return applyChanges(envelopeOf(bases, base), changes, bases)
}

/** Bytes with changes made one after the other; `bases` are those that a change may copy from. */
export function applyChanges(
  bytes: Uint8Array,
  changes: readonly Change[],
  bases: BasesFile['bases'] = {},
): Uint8Array {
  return changes.reduce((changed, change) => apply(bases, changed, change), bytes)
}

/** A base's envelope. */
export function envelopeOf(bases: BasesFile['bases'], name: string): Uint8Array {
  const base = bases[name]
  if (!base) throw new Error(`no base is called ${name}`)
  return new Uint8Array(Buffer.from(base.envelope, 'base64'))
}

function apply(bases: BasesFile['bases'], bytes: Uint8Array, change: Change): Uint8Array {
  if ('xor' in change) {
    const changed = bytes.slice()
    for (const [index, bits] of Buffer.from(change.xor, 'hex').entries())
      changed[change.at + index] = (changed[change.at + index] ?? 0) ^ bits
    return changed
  }
  const inserted =
    'insert' in change
      ? Buffer.from(change.insert, 'base64')
      : envelopeOf(bases, change.from).subarray(change.start, change.start + change.length)
  const after = bytes.subarray(change.at + change.remove)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, change.at), inserted, after]))
}
