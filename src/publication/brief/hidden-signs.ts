import { fill } from '../wording.ts'
import type { Block, Section } from './document.ts'
import type { BriefWording } from './wording.ts'

/** The same sections, each sign of a hidden number explained once, under the first table that shows it. */
export function withSignsExplained(sections: readonly Section[], wording: BriefWording): Section[] {
  const told = new Set<string>()
  const explained = (block: Block): Block[] => {
    if (block.kind !== 'table') return [block]
    const signs = [...new Set(block.rows.flat())]
      .filter((cell) => hidden.test(cell) && !told.has(cell))
      .sort()
    if (signs.length === 0) return [block]
    for (const sign of signs) told.add(sign)
    const texts = signs.map((sign) => fill(wording.brief.hidden, { sign, most: Number(sign.slice(1)) - 1 }))
    return [block, { kind: 'paragraphs', texts, note: true }]
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(explained) }))
}

const hidden = /^<\d+$/
