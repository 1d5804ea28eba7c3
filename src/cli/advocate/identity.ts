import { Command } from 'commander'
import { backupCommand } from './identity/backup.ts'
import { newCommand } from './identity/new.ts'
import { passphraseCommand } from './identity/passphrase.ts'
import { rehearseCommand } from './identity/rehearse.ts'
import { restoreCommand } from './identity/restore.ts'
import { rotateCommand } from './identity/rotate.ts'
import { showCommand } from './identity/show.ts'

export function identityCommand(): Command {
  return new Command('identity')
    .description(
      'Make, show and protect your own keys. They open what is sealed to you, and nobody else has them.',
    )
    .addHelpText('after', examples)
    .addCommand(newCommand())
    .addCommand(showCommand())
    .addCommand(passphraseCommand())
    .addCommand(backupCommand())
    .addCommand(rehearseCommand())
    .addCommand(restoreCommand())
    .addCommand(rotateCommand())
}

const examples = `
Examples:
  parasol identity new --label "Anna"          once, on your first day
  parasol identity backup --shares 5 --need 3  recovery shares, on paper
  parasol identity rehearse                    once a year: do the papers work?
  parasol identity show                        your number, to read aloud
`
