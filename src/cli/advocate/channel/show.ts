import { Command } from 'commander'
import type { ChannelDocument } from '../../../channel/schema.ts'
import type { VerifiedChannel } from '../../../channel/verify.ts'
import { isolatedCell, sentenceWith } from '../../terminal/direction.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { displayWidth, table } from '../../terminal/table.ts'
import { startSession, unlockVault } from '../session.ts'
import type { Wording } from '../wording.ts'
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
      console.log(session.options.json ? safeJson(channel.document) : description(channel, session.wording))
      warnIfExpired(channel, session.wording)
    })
}

function description({ document, fingerprint }: VerifiedChannel, wording: Wording): string {
  const { facts: words } = wording.life.channel
  const facts = [
    [words.channel, document.slug],
    [words.organisation, Object.values(document.names).join(' / ')],
    [words.number, fingerprint],
    [words.document, sentenceWith(words.lasts, { serial: document.serial, day: document.expires })],
    [words.languages, languages(document, words.draft)],
    [
      words.areas,
      document.areas
        .map(({ code, sensitive }) =>
          sensitive === true ? sentenceWith(words.sensitive, { area: code }) : code,
        )
        .join(', '),
    ],
    [words.sounds, Object.keys(document.sounds ?? {}).join(', ')],
    [words.help, String(document.help.length)],
    [words.title, Object.values(document.page.title).join(' / ')],
    [words.leave, document.page.leave],
  ]
  const widest = Math.max(14, ...facts.map(([name = '']) => displayWidth(name)))
  const lines = facts.map(([name = '', value = '']) => {
    const gap = ' '.repeat(widest - displayWidth(name) + 1)
    return `${isolatedCell(name)}${gap}${isolatedCell(safeLine(value === '' ? '-' : value))}`
  })
  return [...lines, '', people(document, wording)].join('\n')
}

function people({ recipients, advocates }: ChannelDocument, wording: Wording): string {
  const { people: words } = wording.life.channel
  const labels = new Set([...recipients, ...advocates].map(({ label }) => label))
  const rows = [...labels].map((label) => {
    const role = recipients.find((one) => one.label === label)?.role
    const may = advocates.find((one) => one.label === label)?.may ?? []
    return [
      label,
      role ?? '-',
      role === undefined ? words.nothing : words[role],
      may.join(', ') || words.nothing,
    ]
  })
  return table(
    [{ title: words.advocate }, { title: words.role }, { title: words.opens }, { title: words.may }],
    rows,
  )
}

function languages({ languages, drafts = [] }: ChannelDocument, draft: string): string {
  return languages
    .map((code) => (drafts.includes(code) ? sentenceWith(draft, { language: code }) : code))
    .join(', ')
}
