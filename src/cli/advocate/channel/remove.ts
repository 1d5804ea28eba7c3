import { Command } from 'commander'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { readDraft, writeDraft } from './draft.ts'
import { say } from '../../terminal/prose.ts'

export function removeCommand(): Command {
  return new Command('remove')
    .description(
      'Take an advocate off the draft: reports sealed after you sign and publish it are not theirs to open.',
    )
    .argument('<label>', 'the name under which they are listed')
    .addHelpText('after', '\nExample:\n  parasol channel remove Bo\n')
    .action(async (label: string, _options, command: Command) => {
      const { home } = await startSession(command)
      await alone(home.folder, async () => {
        const draft = await readDraft(home.draft)
        const others = <T extends { label: string }>(people: readonly T[]) =>
          people.filter((one) => one.label !== label)
        const kept = { ...draft, recipients: others(draft.recipients), advocates: others(draft.advocates) }
        if (
          kept.recipients.length === draft.recipients.length &&
          kept.advocates.length === draft.advocates.length
        )
          throw new CliError(
            `Nobody called "${safeLine(label)}" is listed. There are: ${safeLine(draft.recipients.map((one) => one.label).join(', '))}.`,
          )
        await writeDraft(home.draft, kept)
      })
      say(
        `${safeLine(label)} is off the draft. Sign and publish it now (parasol channel sign, parasol channel publish): until then their login works and new reports are sealed to them too. What they have fetched already stays theirs to open.`,
      )
    })
}
