import type { Command } from 'commander'
import type { Home } from '../home.ts'

/** Which of the two key files a command is about. */
export interface KeyFileOptions {
  readonly signingKey?: true
}

/** Adds `--signing-key` to a command that serves both key files. */
export function forEitherKeyFile(command: Command): Command {
  return command.option('--signing-key', 'for signing.key, the key of your organisation, instead of your own')
}

export function keyFileOf(home: Home, { signingKey }: KeyFileOptions): string {
  return signingKey ? home.signingKey : home.identity
}
