import { existsSync, lstatSync, statSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { expired } from '../../channel/verify.ts'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { loadForm } from '../../service/server.ts'
import { StoreError } from '../../store/errors.ts'
import { openStore } from '../../store/open.ts'
import { inspectSqlite } from '../../store/sqlite/inspect.ts'
import { isLocked } from '../../store/sqlite/lock.ts'
import { exitCodes } from '../errors.ts'
import { readChannels, today } from './channels.ts'
import { finding, type Finding, findingLine } from '../finding.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { fileFindings } from './file-findings.ts'
import { machineFindings } from './machine-findings.ts'
import { postgresFindings } from './postgres-findings.ts'
import { reachFindings } from './reach-findings.ts'
import { releaseFindings } from './release-findings.ts'
import { serverSentence } from './sentences.ts'
import { soundFindings } from './sound-findings.ts'

interface Options {
  readonly json?: true
  /** The file that the settings were read from, if any. */
  readonly settingsFile?: string
}

/** Looks everything over and prints a line for each thing; ends with 1 if something is wrong. Changes nothing. */
export async function check(settings: Settings, { json, settingsFile }: Options): Promise<void> {
  const findings = [
    finding('ok', 'The settings can be used.'),
    ...(await looking(() => [formFinding()])),
    ...machineFindings(),
    ...fileFindings(settings, settingsFile),
    ...(await looking(() => databaseFindings(settings))),
    ...(await looking(() => reachFindings(settings, isRunning(settings)))),
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
    return empty ? findings : [...findings, ...(await looking(() => channelFindings(settings)))]
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
    : await looking(() => channelFindings(settings))
  return [sound, ...(open ? [readable] : []), ...inside]
}

async function channelFindings(settings: Settings): Promise<Finding[]> {
  const { channel, channelOrigins, frontPage, sounds } = settings
  const store = await openStore(settings, { mustExist: true })
  try {
    const sodium = await loadSodium()
    const { newest, damaged } = await readChannels(sodium, store)
    const findings = damaged.map((record) =>
      finding(
        'wrong',
        `Document ${record.serial} of ${record.channel} was altered: put back the newest good copy.`,
      ),
    )
    for (const [slug, { document }] of newest)
      findings.push(
        expired(document, today())
          ? finding(
              'note',
              `The document of ${slug} was good until ${document.expires}: ask for a newer one.`,
            )
          : finding(
              'ok',
              `The channel ${slug} has document ${document.serial}, good until ${document.expires}.`,
            ),
      )
    findings.push(...(await soundFindings(sodium, sounds, newest)))
    findings.push(...(await releaseFindings(sodium, store, newest)))
    if (newest.size === 0)
      findings.push(finding('note', 'There is no channel yet: see parasol-server channel add.'))
    if (channel !== undefined && !newest.has(channel))
      findings.push(finding('wrong', `PARASOL_CHANNEL is ${channel}, and the database has no such channel.`))
    for (const { slug, origin, path } of channelOrigins)
      if (!newest.has(slug))
        findings.push(
          finding(
            'wrong',
            `PARASOL_CHANNEL_ORIGINS gives ${origin}${path} to ${slug}, and the database has no such channel.`,
          ),
        )
    for (const { slug, path } of channelOrigins)
      if (path === `/${slug}`)
        findings.push(
          finding(
            'wrong',
            `The path ${path} stays in the history of each phone, and says that it was ${slug}: choose one that says nothing.`,
          ),
        )
    if (frontPage.length > 0)
      findings.push(
        finding(
          'note',
          `The front page names ${frontPage.join(', ')} to anybody who comes by: each must have agreed to that.`,
        ),
      )
    return findings
  } finally {
    await store.close()
  }
}

async function looking(look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look()
  } catch (error) {
    const weight = error instanceof StoreError && error.code === 'earlier' ? 'note' : 'wrong'
    return [finding(weight, serverSentence(error).message)]
  }
}
