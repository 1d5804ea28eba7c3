import { readFile } from 'node:fs/promises'
import { IdentityError } from './errors.ts'
import type { Identity } from './identity.ts'
import { leastLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { removeHalves, writePrivateFile } from './private-file.ts'
import { openIdentity, recoverIdentity, sealIdentity } from './sealing.ts'

/**
 * Writes an identity file, replacing the one at `path`: the old one or the new one is there whole at any moment, the
 * mode is 0600, and nothing is ever written in the clear. Throws IdentityError `limits`, or what the file system says.
 */
export async function writeIdentity(
  path: string,
  identity: Identity,
  passphrase: Uint8Array,
  limits: Limits = leastLimits,
): Promise<void> {
  const sealed = await sealIdentity(identity, passphrase, limits)
  // What a killed run left half written would still open with the passphrase of that day. Gone before the new file is
  // there: a run that is killed right after it may have nothing to write the next time.
  await removeHalves(path)
  await writePrivateFile(path, sealed)
}

/**
 * Reads an identity file. Throws IdentityError, checked in this order: missing, format, version, type, format,
 * limits, passphrase, damaged; or what the file system says.
 */
export async function readIdentity(path: string, passphrase: Uint8Array): Promise<Identity> {
  return openIdentity(await readWhole(path), passphrase)
}

/** The same with the recovery key in place of the passphrase: see recoverIdentity. */
export async function readIdentityWithRecoveryKey(path: string, recoveryKey: Uint8Array): Promise<Identity> {
  return recoverIdentity(await readWhole(path), recoveryKey)
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new IdentityError('missing', { cause: error })
    throw error
  }
}
