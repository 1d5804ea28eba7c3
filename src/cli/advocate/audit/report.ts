import type { AuditedPublisher } from '../../../publication/audit/audit.ts'
import type { Finding } from '../../../publication/audit/finding.ts'
import type { AuditedPackage } from '../../../publication/audit/package-audit.ts'
import { nameIn } from '../../../publication/organisation.ts'
import { amount, nameOf, periodName } from '../../../publication/wording.ts'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { periodsIn } from '../../../statistics/gate/release.ts'
import { leastSpan } from '../../../statistics/inference.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Wording } from '../wording.ts'
import type { Outcome } from './outcome.ts'

/** What an audit found, for people: package by package, key by key, and how it ends. */
export function auditReport(outcome: Outcome, wording: Wording, given: boolean): string {
  const { packages, publishers, verdict } = outcome
  const words = wording.audit
  const parts = [
    // A ledger without a package is told of where its key is.
    ...packages
      .filter(({ files, findings }) => files > 0 || findings.length > 0)
      .map((one) => ofPackage(one, wording)),
    ...publishers.map((one) => ofPublisher(one, wording, given)),
    [words.verdict[verdict], words.cannot],
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function ofPackage({ place, sealed, entry, findings, files }: AuditedPackage, wording: Wording): string[] {
  const words = wording.audit
  const name = safeLine(place)
  if (sealed === undefined || entry === undefined) return [name, ...listed(findings, wording, undefined)]
  const { document } = sealed
  const periods = periodsIn(entry.tables)
  const release = sentenceWith(words.package.release, {
    number: entry.number,
    organisation: organisationName(document, wording),
    day: entry.day,
    periods: periods.map((period) => periodName(wording, period)).join(', '),
  })
  const sound = sentenceWith(words.package.files, { count: files })
  return [
    name,
    `  ${release}`,
    ...(findings.length === 0 ? [`  ${sound}`] : listed(findings, wording, document)),
  ]
}

function ofPublisher(
  { fingerprint, document, ledger, gate, findings }: AuditedPublisher,
  wording: Wording,
  given: boolean,
): string[] {
  const { publisher } = wording.audit
  const organisation = organisationName(document, wording)
  const strange = findings.some(({ code }) => code === 'fingerprint')
  const sentences = [
    ...(strange ? [] : [given ? publisher.same : publisher.compare]),
    ...ledger.entries
      .slice(-1)
      .map(({ day }) => sentenceWith(publisher.ledger, { count: ledger.entries.length, day })),
    ...(gate.years.length === 0 ? [] : [sentenceWith(publisher.years, { years: gate.years.join(', ') })]),
    sentenceWith(publisher.numbers, { count: amount(wording, gate.numbers) }),
    ...(gate.refused.length > 0 || gate.narrowest === undefined
      ? []
      : [sentenceWith(publisher.narrowest, { width: gate.narrowest, least: leastSpan })]),
    ...(gate.years.length > 0 && gate.narrowest === undefined ? [publisher.none] : []),
  ]
  return [
    sentenceWith(publisher.key, { organisation, slug: document.slug }),
    '',
    `  ${fingerprint}`,
    '',
    ...sentences.map((sentence) => `  ${sentence}`),
    ...listed(findings, wording, document),
  ]
}

/** A page of a terminal holds no more; a program gets all of them. */
const most = 12

function listed(
  findings: readonly Finding[],
  wording: Wording,
  document: ChannelDocument | undefined,
): string[] {
  const lines = findings.slice(0, most).map((finding) => `  ! ${sentenceOf(finding, wording, document)}`)
  if (findings.length <= most) return lines
  return [...lines, `  ${sentenceWith(wording.audit.publisher.more, { count: findings.length - most })}`]
}

function sentenceOf(finding: Finding, wording: Wording, document: ChannelDocument | undefined): string {
  const { code, file = '', line = 0, values = {} } = finding
  const safe = Object.entries({ file, line, ...values }).map(
    ([name, value]) => [name, shortened(safeLine(String(value)))] as const,
  )
  const what = document === undefined ? '' : safeLine(numberIn(values, wording, document))
  return sentenceWith(wording.audit.found[code], { ...Object.fromEntries(safe), what }).trim()
}

/** Which number of which table, as people call it. */
function numberIn(values: Finding['values'] = {}, wording: Wording, document: ChannelDocument): string {
  const [table, period, axes, at] = ['table', 'period', 'axes', 'at'].map((name) =>
    String(values[name] ?? ''),
  )
  const codes = (at ?? '').split(',')
  const names = (axes ?? '').split(',').map((axis, i) => nameOf(wording, document, axis, codes[i] ?? ''))
  return [table, periodName(wording, period ?? ''), ...names].join(', ')
}

const organisationName = ({ names, slug }: ChannelDocument, { language }: Wording) =>
  safeLine(nameIn(language, names) ?? slug)

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
