import type { ReleaseErrorCode } from '../../release/errors.ts'

/** What kind of trouble a finding is, the worst first. */
export const weights = [
  /** Not what the organisation signed, or signed in two versions. */
  'not-as-signed',
  /** Signed, but not with the key whose number somebody gave. */
  'another-key',
  /** So damaged, or so unlike a package, that nothing can be said. */
  'unreadable',
  /** Signed, but somebody's number can be worked out from it. */
  'tells-too-much',
  /** Signed, but its numbers contradict each other or break the rules that they are published by. */
  'does-not-add-up',
  /** Signed and sound as far as could be seen, but something beside the numbers could not be compared, or not without more. */
  'partly-checked',
  /** Signed, and taken back since. */
  'withdrawn',
] as const

export type Weight = (typeof weights)[number]

/** How a table's file differs from the signed numbers, at its first difference. */
export type TableCode =
  | 'table-unsigned'
  | 'table-encoding'
  | 'table-columns'
  | 'table-cells'
  | 'table-code'
  | 'table-extra'
  | 'table-repeated'
  | 'table-number'
  | 'table-order'
  | 'table-missing'
  | 'table-written'

/** How signed numbers break the rules that they say they were published by. */
export type RuleCode =
  | 'rule-area'
  | 'rule-table'
  | 'rule-axes'
  | 'rule-code'
  | 'rule-codes'
  | 'rule-threshold'
  | 'rule-early'
  | 'rule-few'
  | 'sum'

export type AuditCode =
  | ReleaseErrorCode
  | TableCode
  | RuleCode
  | 'fingerprint'
  | 'ledger-fork'
  | 'ledger-short'
  | 'nothing-published'
  | 'not-fetched'
  | 'withdrawn'
  | 'version'
  | 'remade-differs'
  | 'made-by'
  | 'gate-skipped'
  | 'gate-contradicts'
  | 'gate-some'
  | 'gate-well'
  | 'gate-unshown'
  | 'network-sum'
  | 'network-members'
  | 'network-closed'

/** Something that an audit found wrong, and where. */
export interface Finding {
  readonly weight: Weight
  readonly code: AuditCode
  /** Of a package, inside of it. */
  readonly file?: string
  /** In that file, counted from 1 as editors count, its heading included. */
  readonly line?: number
  /** What the sentence about it needs. They come from strangers. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** The worst of what was found; `undefined` where nothing was. */
export function worst(findings: readonly Finding[]): Weight | undefined {
  return weights.find((weight) => findings.some((one) => one.weight === weight))
}
