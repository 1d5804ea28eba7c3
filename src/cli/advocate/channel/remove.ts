import { Command } from 'commander'
import { alone } from '../../../vault/lock.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { namesIn } from './add.ts'
import { type ChannelDraft, readDraft, writeDraft } from './draft.ts'
import { say } from '../../terminal/prose.ts'

export function removeCommand(): Command {
  return new Command('remove')
    .description(
      'Take an advocate off the draft: reports sealed after you sign and publish it are not theirs to open.',
    )
    .argument('<label>', 'the name under which they are listed')
    .addHelpText(
      'after',
      '\nIn a hurry, for instance when a laptop was stolen: parasol channel revoke.\n\nExample:\n  parasol channel remove Bo\n',
    )
    .action(async (label: string, _options, command: Command) => {
      const { home, options, wording } = await startSession(command)
      await alone(home.folder, async () => {
        await writeDraft(home.draft, without(await readDraft(home.draft), label))
      })
      if (options.json) {
        say(safeJson({ removed: label }))
        return
      }
      say(
        sentenceWith(wording.life.channel.removed, {
          name: safeLine(label),
          sign: 'parasol channel sign',
          publish: 'parasol channel publish',
        }),
      )
    })
}

/** The draft without this person. Throws Trouble where nobody is called that. */
export function without(draft: ChannelDraft, label: string): ChannelDraft {
  const others = <T extends { label: string }>(people: readonly T[]) =>
    people.filter((one) => one.label !== label)
  const kept = { ...draft, recipients: others(draft.recipients), advocates: others(draft.advocates) }
  const found =
    kept.recipients.length < draft.recipients.length || kept.advocates.length < draft.advocates.length
  if (found) return kept
  throw new Trouble('not-listed', { name: label, names: namesIn(draft).join(', ') })
}
