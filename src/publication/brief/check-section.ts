import { periodsIn } from '../../statistics/gate/release.ts'
import { periodNames } from '../absent-words.ts'
import { fill } from '../wording.ts'
import type { BriefParts } from './compose.ts'
import type { Section } from './document.ts'
import { organisationName } from './headline.ts'
import type { BriefWording } from './wording.ts'

/** By what anybody can check a brief: the signed releases that its figures come from. */
export interface Evidence {
  /** Of the key that signed, as people compare it. */
  readonly fingerprint: string
  /** Where everybody can fetch the releases; absent where not all of them are known to be there. */
  readonly address?: string | undefined
  readonly releases: readonly CitedRelease[]
}

export interface CitedRelease {
  readonly number: number
  readonly day: string
  readonly tables: readonly { readonly period: string }[]
  /** H of its entry in the ledger, in hex. */
  readonly hash: string
}

export function checkSection({ figures, evidence }: BriefParts, wording: BriefWording): Section {
  const { check } = wording.brief
  const section = (...blocks: Section['blocks']): Section => ({
    name: 'check',
    heading: check.heading,
    blocks,
  })
  if (evidence === 'draft') return section({ kind: 'paragraphs', texts: [check.draft], note: true })
  const { fingerprint, address, releases } = evidence
  const organisation = organisationName(figures.tables, wording)
  const command = `parasol audit ${address ?? 'FILE.zip'} --fingerprint "${fingerprint}"`
  return section(
    {
      kind: 'paragraphs',
      texts: [
        fill(check.signed, { organisation }),
        address === undefined ? check.ask : fill(check.page, { address }),
        check.audit,
      ],
      note: true,
    },
    { kind: 'command', text: command },
    { kind: 'paragraphs', texts: [fill(check.fingerprint, { fingerprint })], note: true },
    {
      kind: 'list',
      items: releases.map(({ number, day, tables, hash }) =>
        fill(check.citation, {
          organisation,
          number,
          day,
          hash,
          periods: periodNames(periodsIn(tables), wording),
        }),
      ),
    },
  )
}
