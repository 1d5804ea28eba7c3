import { Command } from 'commander'
import type { ChannelDocument } from '../../../channel/schema.ts'
import type { VerifiedChannel } from '../../../channel/verify.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { table } from '../../terminal/table.ts'
import { startSession, unlockVault } from '../session.ts'
import { readSigned, warnIfExpired } from './document.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('Show a channel document: who opens reports, who may do what, areas, languages, help.')
    .argument(
      '[file]',
      'a signed document; without it, the newest that you know of the channel that you joined',
    )
    .addHelpText('after', '\nExamples:\n  parasol channel show\n  parasol channel show channel.signed.json\n')
    .action(async (file: string | undefined, _options, command: Command) => {
      const session = await startSession(command)
      const channel =
        file === undefined
          ? (await unlockVault(session)).vault.history.newest
          : (await readSigned(session.sodium, file)).channel
      console.log(session.options.json ? safeJson(channel.document) : description(channel))
      warnIfExpired(channel)
    })
}

function description({ document, fingerprint }: VerifiedChannel): string {
  const facts = [
    ['Channel', document.slug],
    ['Organisation', Object.values(document.names).join(' / ')],
    ['Number', fingerprint],
    ['Document', `number ${document.serial}, meant to last until ${document.expires}`],
    ['Languages', languages(document)],
    [
      'Areas',
      document.areas
        .map(({ code, sensitive }) => `${code}${sensitive === true ? ' (sensitive)' : ''}`)
        .join(', '),
    ],
    ['Sounds', Object.keys(document.sounds ?? {}).join(', ')],
    ['Help lines', String(document.help.length)],
    ['Page title', Object.values(document.page.title).join(' / ')],
    ['Leave goes to', document.page.leave],
  ]
  const lines = facts.map(
    ([name = '', value = '']) => `${name.padEnd(14)} ${safeLine(value === '' ? '-' : value)}`,
  )
  return [...lines, '', people(document)].join('\n')
}

function people({ recipients, advocates }: ChannelDocument): string {
  const labels = new Set([...recipients, ...advocates].map(({ label }) => label))
  const opens = { case: 'facts and accounts', tally: 'facts only' }
  const rows = [...labels].map((label) => {
    const role = recipients.find((one) => one.label === label)?.role
    const may = advocates.find((one) => one.label === label)?.may ?? []
    return [label, role ?? '-', role === undefined ? 'nothing' : opens[role], may.join(', ') || 'nothing']
  })
  return table(
    [{ title: 'Advocate' }, { title: 'Role' }, { title: 'Opens' }, { title: 'May, at the server' }],
    rows,
  )
}

function languages({ languages, drafts = [] }: ChannelDocument): string {
  return languages.map((code) => (drafts.includes(code) ? `${code} (draft)` : code)).join(', ')
}
