import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { writeIdentity } from '../../../identity/file.ts'
import { newSigning } from '../../../identity/identity.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { startSession } from '../session.ts'
import { type ChannelDraft, emptyDraft, parsedJson, writeDraft } from './draft.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'

interface Options {
  readonly slug: string
  readonly from?: string
}

export function newCommand(): Command {
  return new Command('new')
    .description('Make the signing key of an organisation, and a draft of its channel document to fill in.')
    .requiredOption(
      '--slug <name>',
      'a short neutral name: small letters, digits, hyphens; it stands in addresses',
    )
    .option('--from <file>', 'take names, languages, areas, help and rights from this JSON file')
    .addHelpText(
      'after',
      `
The signing key gets a passphrase of its own (--passphrase-file is for that one
here). Keep signing.key apart from your daily keys, for instance on a stick in a
safe place: who has it can pretend to be your organisation.

Examples:
  parasol channel new --slug lotus
  parasol channel new --slug lotus --from draft.json
`,
    )
    .action(async (_options, command: Command) => {
      const { home, options, sodium, wording } = await startSession<Options>(command)
      const draft = await draftFrom(options)
      await alone(home.folder, async () => {
        for (const path of [home.signingKey, home.draft])
          await refuseToReplace(
            path,
            `There is one already in ${path}, and it is not replaced: for another channel, use another folder with --home.`,
          )
        const passphrase = await askNewPassphrase(
          options.passphraseFile,
          wording.terminal,
          'A passphrase for the signing key (not shown): ',
        )
        await writeIdentity(home.signingKey, newSigning(sodium), passphrase)
        await writeDraft(home.draft, draft)
      })
      if (options.json) {
        say(safeJson({ signingKey: home.signingKey, draft: home.draft }))
        return
      }
      say(`The signing key of your organisation lies in ${home.signingKey}.
The draft lies in ${home.draft}: open it in an editor and fill in names, areas, help and rights. Then list the advocates (parasol channel add) and sign it (parasol channel sign).`)
    })
}

async function draftFrom({ slug, from }: Options): Promise<ChannelDraft> {
  if (!/^[a-z0-9-]{1,32}$/.test(slug))
    throw new CliError(
      `A slug has at most 32 small letters, digits and hyphens; "${slug}" has something else.`,
      exitCodes.usage,
    )
  const draft = emptyDraft(slug, new Date())
  if (from === undefined) return draft
  const given = parsedJson(await readFile(from, 'utf8'), from)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new CliError(`${from} does not hold a channel document in JSON: it should begin with {.`)
  return { ...draft, ...given, slug }
}
