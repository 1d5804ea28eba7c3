import { homedir } from 'node:os'
import { join } from 'node:path'

/** The files of one advocate, all in one folder that may be copied whole as a backup. */
export interface Home {
  readonly folder: string
  /** The advocate's own keys, under the advocate's passphrase. */
  readonly identity: string
  /** What others need to list this advocate: public keys only. */
  readonly card: string
  /** The organisation's signing key, under a passphrase of its own. */
  readonly signingKey: string
  /** What the advocate chose in the menu, their language: nothing secret. */
  readonly settings: string
  /** The channel document as it is being written, to be edited freely. */
  readonly draft: string
  /** The channel document as last signed. */
  readonly signedChannel: string
  /** The recorded sounds of that document as the server hands them out. */
  readonly sounds: string
}

export function homeAt(folder: string): Home {
  return {
    folder,
    identity: join(folder, 'identity.key'),
    card: join(folder, 'identity.card.json'),
    signingKey: join(folder, 'signing.key'),
    settings: join(folder, 'settings.json'),
    draft: join(folder, 'channel.json'),
    signedChannel: join(folder, 'channel.signed.json'),
    sounds: join(folder, 'sounds'),
  }
}

/** Where an advocate's files lie unless told otherwise: the place that each system keeps for a program's data. */
export function usualFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  userFolder: string = homedir(),
): string {
  const told = env['PARASOL_HOME']
  if (told !== undefined && told !== '') return told
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(userFolder, 'AppData', 'Local'), 'Parasol')
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', 'Parasol')
  const data = env['XDG_DATA_HOME']
  // The XDG specification: a relative path there is to be ignored.
  return join(data?.startsWith('/') === true ? data : join(userFolder, '.local', 'share'), 'parasol')
}
