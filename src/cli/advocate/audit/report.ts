import type { NamedBy } from '../../../publication/audit/another-key.ts'
import type { AuditedPublisher } from '../../../publication/audit/audit.ts'
import type { Finding } from '../../../publication/audit/finding.ts'
import type { AuditedNetwork } from '../../../publication/audit/network-audit.ts'
import type { AuditedPackage } from '../../../publication/audit/audited-package.ts'
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
  const { packages, publishers, networks, verdict } = outcome
  const words = wording.audit
  const parts = [
    // A ledger without a package is told of where its key is.
    ...packages
      .filter(({ files, findings }) => files > 0 || findings.length > 0)
      .map((one) => ofPackage(one, wording)),
    ...publishers.map((one) => ofPublisher(one, wording, given)),
    ...networks.map((one) => ofNetwork(one, wording, given)),
    [words.verdict[verdict], words.cannot],
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function ofPackage(
  { place, sealed, entry, network, findings, files }: AuditedPackage,
  wording: Wording,
): string[] {
  const words = wording.audit
  const name = safeLine(place)
  const [publisher, shown] = [sealed ?? network, entry ?? network?.entry]
  if (publisher === undefined || shown === undefined) return [name, ...listed(findings, wording)]
  const release = sentenceWith(words.package.release, {
    number: shown.number,
    organisation: nameOfPublisher(publisher.document, wording),
    day: shown.day,
    periods: periodsIn(shown.tables)
      .map((period) => periodName(wording, period))
      .join(', '),
  })
  const sound = sentenceWith(words.package.files, { count: files })
  return [
    name,
    `  ${release}`,
    ...(findings.length === 0 ? [`  ${sound}`] : listed(findings, wording, sealed?.document)),
  ]
}

function ofPublisher(
  { fingerprint, namedBy, document, ledger, gate, findings }: AuditedPublisher,
  wording: Wording,
  given: boolean,
): string[] {
  const { publisher } = wording.audit
  const sentences = [
    ...ofKey({ ledger, findings, ...(namedBy && { namedBy }) }, wording, given),
    ...(gate.years.length === 0 ? [] : [sentenceWith(publisher.years, { years: gate.years.join(', ') })]),
    sentenceWith(publisher.numbers, { count: amount(wording, gate.numbers) }),
    ...(gate.refused.length > 0 || gate.narrowest === undefined
      ? []
      : [sentenceWith(publisher.narrowest, { width: gate.narrowest, least: leastSpan })]),
    ...(gate.years.length > 0 && gate.narrowest === undefined ? [publisher.none] : []),
  ]
  return [
    ...headed(document, fingerprint, wording),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...listed(findings, wording, document),
  ]
}

function ofNetwork(network: AuditedNetwork, wording: Wording, given: boolean): string[] {
  const { fingerprint, document, summed, findings } = network
  const sentences = [...ofKey(network, wording, given), ...(summed ? [wording.audit.publisher.sums] : [])]
  return [
    ...headed(document, fingerprint, wording),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...listed(findings, wording),
  ]
}

/** Whose number it is, with the number on a line of its own, to be read aloud. */
function headed(document: Named, fingerprint: string, wording: Wording): string[] {
  const organisation = nameOfPublisher(document, wording)
  const key = sentenceWith(wording.audit.publisher.key, { organisation, slug: document.slug })
  return [key, '', `  ${fingerprint}`, '']
}

/** What to make of that number, and what the key signed in all. */
function ofKey(
  {
    ledger,
    findings,
    namedBy,
  }: Pick<AuditedPublisher | AuditedNetwork, 'ledger' | 'findings'> & { readonly namedBy?: NamedBy },
  wording: Wording,
  given: boolean,
): string[] {
  const { publisher } = wording.audit
  const strange = findings.some(({ code }) => code === 'fingerprint')
  const last = ledger.entries.at(-1)
  return [
    ...(strange ? [] : [namedBy ? vouched(namedBy, wording) : given ? publisher.same : publisher.compare]),
    ...(last === undefined
      ? []
      : [sentenceWith(publisher.ledger, { count: ledger.entries.length, day: last.day })]),
  ]
}

const vouched = ({ network, member }: NamedBy, wording: Wording) =>
  sentenceWith(wording.audit.publisher.vouched, {
    network: nameOfPublisher(network, wording),
    member: safeLine(member),
  })

/** A page of a terminal holds no more; a program gets all of them. */
const most = 12

function listed(findings: readonly Finding[], wording: Wording, document?: ChannelDocument): string[] {
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

type Named = Pick<ChannelDocument, 'names' | 'slug'>

const nameOfPublisher = ({ names, slug }: Named, { language }: Wording) =>
  safeLine(nameIn(language, names) ?? slug)

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
