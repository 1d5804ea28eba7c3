import type { Block, BriefDocument } from './document.ts'

/** How many words a brief has, numbers and tables counted, as a limit of a review counts them; drawings hold none. */
export function wordsIn({ language, title, summary, missing = [], sections }: BriefDocument): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const texts = [title, ...summary, ...missing, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsIn)])] // prettier-ignore
  return texts.reduce(
    (all, text) => all + [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
    0,
  )
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraphs':
      return block.texts
    case 'list':
      return block.items
    case 'lines':
      return block.lines
    case 'links':
      return block.links.map(({ text }) => text)
    case 'command':
    case 'quote':
      return [block.text]
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()]
    case 'chart':
      return []
  }
}
