import { lastMonthIn } from '../../report/period.ts'
import { absentSentences } from '../absent-words.ts'
import { directionOf } from '../wording.ts'
import { closingSections, limitsSection } from './closing.ts'
import type { Evidence } from './check-section.ts'
import { crossedSection } from './crossed-section.ts'
import type { BriefDocument, Section } from './document.ts'
import type { BriefFigures, RankedSection } from './figures.ts'
import { organisationName, periodOf } from './headline.ts'
import { withSignsExplained } from './hidden-signs.ts'
import { rankedSection } from './ranked-section.ts'
import { seriesSection } from './series-section.ts'
import type { BriefText } from './text.ts'
import type { BriefWording } from './wording.ts'

/** Words of a report that its author allowed to be printed and a second advocate released. */
export interface Quote {
  readonly text: string
  readonly language: string
}

export interface BriefParts {
  readonly figures: BriefFigures
  readonly text: BriefText
  readonly quotes: readonly Quote[]
  /** What its figures can be checked by; a draft has figures that are not released, and says so on every page. */
  readonly evidence: Evidence | 'draft'
}

/**
 * A brief for people who decide. Its figures say nothing that the published tables do not say already, so that a brief
 * beside a package is never one more thing to subtract.
 */
export async function composeBrief(parts: BriefParts, wording: BriefWording): Promise<BriefDocument> {
  const { figures, text, evidence } = parts
  const draft = evidence === 'draft'
  const { tables } = figures
  const answers = (section: RankedSection) => rankedSection(section, parts, wording)
  const found: Figure[] = [
    await answers('ranking'),
    await crossedSection(parts, wording),
    await seriesSection(parts, wording),
    await answers('told'),
    await answers('why'),
    await answers('authority'),
  ]
  const shown = found.flatMap(({ section }) => section ?? [])
  const [first, ...others] = shown
  return {
    language: wording.language,
    direction: directionOf(wording.language),
    organisation: organisationName(tables, wording),
    kind: wording.brief.kind,
    ...(draft && { mark: wording.brief.draft.mark }),
    span: periodOf(tables, wording),
    title: text.headline[0] ?? '',
    summary: draft ? [wording.brief.draft.note, ...text.summary] : text.summary,
    missing: absentSentences(figures.absent, wording),
    sections: withSignsExplained(
      [
        ...(first ? [first] : []),
        limitsSection(wording),
        ...others,
        ...closingSections({ ...parts, missing: found }, wording),
      ],
      wording,
    ),
    lastMonth: lastMonthIn(tables.periods) ?? '',
  }
}

/** A section with its chart, if enough of it can be read; why its chart is left out, if not. */
export interface Figure {
  readonly heading: string
  readonly section?: Section
  /** Too few of its numbers can be shown: the sentence that says so. */
  readonly missing?: string
  /** It is made of a table of which no period is published. */
  readonly table?: string
}
