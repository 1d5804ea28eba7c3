import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Sodium } from '../../envelope/sodium.ts'
import { EnvelopeError } from '../../envelope/errors.ts'
import { amount, joined } from '../../publication/wording.ts'
import { type Imported, importFile } from '../../vault/import.ts'
import { alone } from '../../vault/lock.ts'
import type { Unopened } from '../../vault/open.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { openReports, tellUnopened } from './reports.ts'
import { type Session, startSession, unlockVault } from './session.ts'
import { say } from '../terminal/prose.ts'
import type { Wording } from './wording.ts'

export function importCommand(): Command {
  return new Command('import')
    .description('Take in sealed reports from files that were handed over, for instance on a memory stick.')
    .argument('<files...>', 'files that the form saved, or folders with such files')
    .addHelpText(
      'after',
      `
The same report twice is one report, also where it reached the server another
way. A file may be old: reports sealed to an earlier channel document are taken
in too.

Examples:
  parasol import /media/stick
  parasol import E:\\
  parasol import holiday.dat notes.dat
`,
    )
    .action(async (files: string[], _options, command: Command) => {
      const session = await startSession(command)
      await alone(session.home.folder, () => importAll(session, files))
    })
}

async function importAll(session: Session<object>, files: readonly string[]): Promise<void> {
  const { options, sodium, wording } = session
  const { vault } = await unlockVault(session)
  const taken: (Imported & { file: string })[] = []
  for (const file of await filesIn(files)) taken.push(await importOne(sodium, vault, file))
  const results = await opened(session, vault, taken)
  if (options.json) console.log(safeJson(results))
  else for (const result of results) say(sentence(result, wording))
  tellUnopened(
    results.flatMap(({ unopened }) => unopened),
    wording,
  )
  if (results.every(({ found }) => found === 0)) process.exitCode = exitCodes.failed
  else if (results.some(({ found, damagedBytes }) => found === 0 || damagedBytes > 0))
    process.exitCode = exitCodes.damaged
}

/** Folders stand for the files in them: not every shell understands a star. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path]
      const entries = await readdir(path, { withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => join(path, name))
    }),
  )
  return found.flat()
}

interface Result {
  readonly file: string
  /** Whole sealed reports in the file, and those among them that were new here. */
  readonly found: number
  readonly added: number
  readonly damagedBytes: number
  readonly unopened: readonly Unopened[]
}

/** A file that holds nothing is a result like others: the next file may be good. */
async function importOne(sodium: Sodium, vault: Vault, file: string): Promise<Imported & { file: string }> {
  const today = new Date().toISOString().slice(0, 10)
  return { file, ...(await importFile(sodium, vault, file, today).catch(nothingIn)) }
}

/** Opens what came, once for all files: so whoever takes it in learns what is damaged, and its facts are known after. */
async function opened(
  session: Session<object>,
  vault: Vault,
  taken: readonly (Imported & { file: string })[],
): Promise<Result[]> {
  const isNew = taken.some(({ added }) => added.length > 0)
  const { unopened } = isNew ? await openReports(session, vault, 'facts') : { unopened: [] }
  const wrong = new Map(unopened.map((each) => [each.id, each]))
  return taken.map(({ file, found, added, damagedBytes }) => ({
    file,
    found,
    added: added.length,
    damagedBytes,
    unopened: added.flatMap(({ id }) => wrong.get(id) ?? []),
  }))
}

function nothingIn(error: unknown): Imported {
  if (error instanceof EnvelopeError) return { found: 0, added: [], damagedBytes: 0 }
  throw error
}

function sentence({ file, found, added, damagedBytes }: Result, wording: Wording): string {
  const { import: words } = wording.answers
  const told = found === 0 ? words.none : added === 0 ? words.known : words.some
  const names = { file: safeLine(file), found: amount(wording, found), added: amount(wording, added) }
  const damage = sentenceWith(words.damaged, { bytes: amount(wording, damagedBytes) })
  return joined(wording, [sentenceWith(told, names), ...(found > 0 && damagedBytes > 0 ? [damage] : [])])
}
