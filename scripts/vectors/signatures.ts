import { advocateFingerprint, fingerprint } from '../../src/channel/fingerprint.ts'
import { ascii } from '../../src/envelope/bytes.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import type { SignatureUse } from '../../src/envelope/signature.ts'
import type { SignaturesFile } from '../../test/vectors/format.ts'
import { fixed, keysOf, sodium } from './cast.ts'

const seed = fixed('signing seed')
const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
const message = ascii('a message of no meaning')
const uses: readonly SignatureUse[] = ['channel', 'release', 'login', 'grant', 'remove', 'quote', 'network']
const hex = (bytes: Uint8Array) => sodium.to_hex(bytes)

const login = {
  origin: 'https://reports.example',
  slug: 'lotus',
  challenge: hex(fixed('challenge')),
  message: hex(loginMessage('https://reports.example', 'lotus', fixed('challenge'))),
}

function claim(name: string, use: SignatureUse, over: Uint8Array, signature: Uint8Array, holds: boolean) {
  return { name, use, message: hex(over), publicKey: hex(publicKey), signature: hex(signature), holds }
}

const genuine = sign(sodium, 'login', message, privateKey)

export const signatures: SignaturesFile = {
  about: 'Ed25519 over "parasol/1 " ‖ use ‖ 00 ‖ message; fingerprints; the message that a login signs.',
  seed: hex(seed),
  signatures: [
    ...uses.map((use) => claim(`holds: ${use}`, use, message, sign(sodium, use, message, privateKey), true)),
    claim('holds: nothing', 'channel', ascii(''), sign(sodium, 'channel', ascii(''), privateKey), true),
    claim('refused: made for another use', 'remove', message, genuine, false),
    claim('refused: of another message', 'login', ascii('another message'), genuine, false),
    claim('refused: first byte altered', 'login', message, altered(genuine, 0), false),
    claim('refused: last byte altered', 'login', message, altered(genuine, 63), false),
    claim('refused: one byte short', 'login', message, genuine.subarray(0, 63), false),
    claim('refused: nothing', 'login', message, new Uint8Array(), false),
    claim(
      'refused: without the label',
      'login',
      message,
      sodium.crypto_sign_detached(message, privateKey),
      false,
    ),
    {
      ...claim('refused: by a key of low order', 'login', message, new Uint8Array(64), false),
      publicKey: hex(new Uint8Array(32)),
    },
  ],
  fingerprints: [{ signingKey: hex(publicKey), fingerprint: fingerprint(sodium, publicKey) }],
  advocates: [
    {
      publicKey: sodium.to_base64(keysOf('Anna').publicKey, sodium.base64_variants.ORIGINAL),
      loginKey: hex(publicKey),
      fingerprint: advocateFingerprint(sodium, keysOf('Anna').publicKey, publicKey),
    },
  ],
  logins: [login],
}

function altered(signature: Uint8Array, at: number): Uint8Array {
  return signature.map((byte, index) => (index === at ? byte ^ 1 : byte))
}
