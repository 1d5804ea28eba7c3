import { Command } from 'commander'
import { exitCodes } from '../errors.ts'
import { type Finding, finding, findingLine } from '../finding.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { say } from '../terminal/prose.ts'
import { atTerminal } from '../terminal/prompt.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { commands } from './commands.ts'
import { channelFindings } from './doctor/channel.ts'
import { computerFindings } from './doctor/computer.ts'
import { folderFindings } from './doctor/folder.ts'
import { keyFindings } from './doctor/keys.ts'
import { serverFindings } from './doctor/server.ts'
import { sharesFinding } from './doctor/shares.ts'
import { sentenceFor } from './sentences.ts'
import { type Session, startSession, unlock, type Unlocked } from './session.ts'
import type { Wording } from './wording.ts'

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'Look over this computer, your folder, your keys and the server, and say what to do. Changes nothing.',
    )
    .addHelpText(
      'after',
      `
Each line begins with ok, note or wrong. Without a terminal and without
--passphrase-file, what lies under your passphrase is left out. Exit code 1:
something is wrong.

Examples:
  parasol doctor
  parasol doctor --json --passphrase-file FILE
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const findings = await lookOver(session)
      if (session.options.json) console.log(safeJson(findings))
      else for (const each of findings) say(findingLine(each, session.wording.doctor.weights))
      if (findings.some(({ weight }) => weight === 'wrong')) process.exitCode = exitCodes.failed
    })
}

async function lookOver(session: Session<object>): Promise<Finding[]> {
  const { home } = session
  const findings = [
    ...computerFindings(session.wording),
    ...(await looking(session.wording, () => folderFindings(home.folder, session.wording))),
    ...(await looking(session.wording, () => keyFindings(home, session.wording))),
  ]
  // Without good keys there is nothing behind them to look at.
  if (findings.some(({ weight }) => weight === 'wrong')) return findings
  if (session.options.passphraseFile === undefined && !atTerminal())
    return [...findings, finding('note', session.wording.doctor.unlooked)]
  return [
    ...findings,
    ...(await looking(session.wording, async () => behindPassphrase(session, await unlock(session)))),
  ]
}

async function behindPassphrase(session: Session<object>, { identity }: Unlocked): Promise<Finding[]> {
  const shares = sharesFinding(session, identity)
  if (identity.pin === undefined)
    return [
      shares,
      finding('note', sentenceWith(session.wording.doctor.notJoined, { command: commands.join })),
    ]
  return [
    shares,
    ...(await looking(session.wording, () => channelFindings(session, identity))),
    ...(await looking(session.wording, () => serverFindings(session, identity))),
  ]
}

/** What cannot be looked at is itself a finding. */
async function looking(wording: Wording, look: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    const told = sentenceFor(error, wording)
    if (told.exitCode === exitCodes.stopped) throw told
    return [finding('wrong', safeLine(told.message))]
  }
}
