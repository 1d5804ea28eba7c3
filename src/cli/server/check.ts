import { existsSync, lstatSync, statSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { loadForm } from '../../service/server.ts'
import { StoreError } from '../../store/errors.ts'
import { inspectSqlite } from '../../store/sqlite/inspect.ts'
import { isLocked } from '../../store/sqlite/lock.ts'
import { exitCodes } from '../errors.ts'
import { channelFindings } from './channel-findings.ts'
import { finding, type Finding, findingLine } from '../finding.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { fileFindings } from './file-findings.ts'
import { machineFindings } from './machine-findings.ts'
import { databaseNamed } from './naming.ts'
import { postgresFindings } from './postgres-findings.ts'
import { reachFindings } from './reach-findings.ts'
import { serverSentence } from './sentences.ts'

interface Options {
  readonly json?: true
  /** The file that the settings were read from, if any. */
  readonly settingsFile?: string
}

/** Looks everything over and prints a line for each thing; ends with 1 if something is wrong. Changes nothing. */
export async function check(settings: Settings, { json, settingsFile }: Options): Promise<void> {
  const findings = [
    finding('ok', 'The settings can be used.'),
    ...(await looking(settings, () => [formFinding()])),
    ...machineFindings(),
    ...fileFindings(settings, settingsFile),
    ...(await looking(settings, () => databaseFindings(settings))),
    ...(await looking(settings, () => reachFindings(settings, isRunning(settings)))),
  ]
  if (json === true) process.stdout.write(`${safeJson(findings)}\n`)
  else for (const each of findings) process.stdout.write(`${findingLine(each)}\n`)
  if (findings.some(({ weight }) => weight === 'wrong')) process.exitCode = exitCodes.failed
}

/** Which of the instances on one PostgreSQL is the one of these settings cannot be told from the database. */
function isRunning({ database, postgres }: Settings): boolean | undefined {
  return postgres === undefined ? existsSync(database) && isLocked(database) : undefined
}

function formFinding(): Finding {
  return finding('ok', `The form is built, in ${loadForm().languages.join(', ')}.`)
}

async function databaseFindings(settings: Settings): Promise<Finding[]> {
  const { database, postgres } = settings
  if (postgres !== undefined) {
    const { empty, findings } = await postgresFindings(postgres)
    return empty ? findings : [...findings, ...(await looking(settings, () => channelFindings(settings)))]
  }
  if (
    lstatSync(database, { throwIfNoEntry: false }) === undefined ||
    statSync(database, { throwIfNoEntry: false })?.size === 0
  )
    return [finding('note', `There is no database at ${database} yet: start makes it.`)]
  const { faults, empty, open } = inspectSqlite(database)
  if (faults.length > 0)
    return [
      finding('wrong', `The database is damaged (${faults.length} faults): put back the newest good copy.`),
    ]
  const sound = finding('ok', `The database ${database} is sound.`)
  const readable = finding('note', `Other users may read the database: chmod 600 ${database}*`)
  const inside = empty
    ? [finding('note', 'The database has no tables yet: start makes them.')]
    : await looking(settings, () => channelFindings(settings))
  return [sound, ...(open ? [readable] : []), ...inside]
}

async function looking(settings: Settings, look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    const weight = error instanceof StoreError && error.code === 'earlier' ? 'note' : 'wrong'
    return [finding(weight, serverSentence(databaseNamed(settings, error)).message)]
  }
}
