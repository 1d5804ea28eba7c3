import { Command } from 'commander'
import { addMemberCommand } from './network/add-member.ts'
import { briefCommand } from './network/brief.ts'
import { checkCommand } from './network/check.ts'
import { collectCommand } from './network/collect.ts'
import { mergeCommand } from './network/merge.ts'
import { newCommand } from './network/new.ts'
import { releaseCommand } from './network/release.ts'
import { removeMemberCommand } from './network/remove-member.ts'
import { showCommand } from './network/show.ts'
import { withdrawCommand } from './network/withdraw.ts'

export function networkCommand(): Command {
  return new Command('network')
    .description(
      'Add up the published figures of several organisations, and publish the sum. A network never sees a report, nor an exact number: only what its members signed and released.',
    )
    .addHelpText('after', examples)
    .addCommand(newCommand())
    .addCommand(addMemberCommand())
    .addCommand(removeMemberCommand())
    .addCommand(showCommand())
    .addCommand(collectCommand())
    .addCommand(mergeCommand())
    .addCommand(releaseCommand())
    .addCommand(withdrawCommand())
    .addCommand(briefCommand())
    .addCommand(checkCommand())
}

const examples = `
Once:
  parasol network new --slug alliance --name "Alliance" --languages en,fr
  parasol network add-member lotus.channel.json --country KH
  parasol network add-member rose.channel.json --country NL --area north
  parasol network add-member third.channel.json --country MD --unnamed 151

Every quarter:
  parasol network collect lotus.zip rose.zip third.zip
  parasol network merge --period 2026-Q1
  parasol network release --period 2026-Q1 --out alliance-2026-Q1
  parasol network brief --country KH --out cambodia.html

What it adds up, what it leaves out and why: docs/networks.md.
`
