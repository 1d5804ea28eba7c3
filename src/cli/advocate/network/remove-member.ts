import { Command } from 'commander'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { networkHomeIn, openNetwork, signMembers } from './book.ts'

export function removeMemberCommand(): Command {
  return new Command('remove-member')
    .description('Take a member off the list. What was published with its figures stays as it is.')
    .argument('<slug>', 'the member’s short name, as parasol network show lists it')
    .addHelpText('after', '\nExample:\n  parasol network remove-member lotus\n')
    .action(async (slug: string, _options, command: Command) => {
      const session = await startSession(command)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        const open = await openNetwork(session)
        const members = open.book.members.filter((one) => one.slug !== slug)
        if (members.length === open.book.members.length)
          throw new CliError(`There is no member ${safeLine(slug)}: parasol network show lists them.`)
        await signMembers(session.sodium, open, { ...open.book, members })
      })
      say(session.options.json ? safeJson({ removed: slug }) : `${slug} is no longer listed.`)
    })
}
