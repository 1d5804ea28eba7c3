import { Command } from 'commander'
import { addCommand } from './channel/add.ts'
import { fingerprintCommand } from './channel/fingerprint.ts'
import { joinCommand } from './channel/join.ts'
import { moveCommand } from './channel/move.ts'
import { newCommand } from './channel/new.ts'
import { publishCommand } from './channel/publish.ts'
import { recordingsCommand } from './channel/recordings.ts'
import { removeCommand } from './channel/remove.ts'
import { revokeCommand } from './channel/revoke.ts'
import { shareHistoryCommand } from './channel/share-history.ts'
import { showCommand } from './channel/show.ts'
import { signCommand } from './channel/sign.ts'
import { soundsCommand } from './channel/sounds.ts'
import { takeHistoryCommand } from './channel/take-history.ts'

export function channelCommand(): Command {
  return new Command('channel')
    .description(
      'Set up and join a channel: the signed document in which an organisation says who it is, who opens reports, what areas it asks for and where help is.',
    )
    .addHelpText('after', examples)
    .addCommand(newCommand())
    .addCommand(addCommand())
    .addCommand(removeCommand())
    .addCommand(revokeCommand())
    .addCommand(recordingsCommand())
    .addCommand(soundsCommand())
    .addCommand(signCommand())
    .addCommand(publishCommand())
    .addCommand(showCommand())
    .addCommand(fingerprintCommand())
    .addCommand(joinCommand())
    .addCommand(moveCommand())
    .addCommand(shareHistoryCommand())
    .addCommand(takeHistoryCommand())
}

const examples = `
The one who sets up the channel:
  parasol channel new --slug lotus
  parasol channel add anna.card.json --role case --may pull,release,remove
  parasol channel add bo.card.json --role tally --may pull
  parasol channel sign

Every advocate, once:
  parasol channel join channel.signed.json --server https://lotus.example
`
