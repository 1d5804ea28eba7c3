import { tell, terminalWidth } from '../../terminal/prose.ts'
import { table } from '../../terminal/table.ts'
import type { FilterOptions } from '../filters.ts'
import { columnsOf, listed, row } from '../list.ts'
import { tellUnopened } from '../reports.ts'
import type { Desk } from './desk.ts'

/** Reports on one page: as many as fit on a small terminal with the question under them. */
const onePage = 9

export function readMenu(desk: Desk): Promise<void> {
  const { main, read } = desk.words
  return desk.visit(main.read, () =>
    Promise.resolve([
      { label: read.all, act: () => choose(desk, {}) },
      { label: read.month, act: () => ofMonth(desk) },
    ]),
  )
}

async function ofMonth(desk: Desk): Promise<void> {
  const month = await desk.ask(desk.words.read.which)
  if (month !== '') await choose(desk, { from: month, to: month })
}

/** Lists reports, newest first, a page at a time; the one that is picked is read, and the next after it. */
async function choose(desk: Desk, options: FilterOptions): Promise<void> {
  const session = await desk.session(options)
  const { reports, unopened, channel } = await listed(session)
  tellUnopened(unopened)
  const newest = [...reports].reverse()
  const { read } = desk.words
  if (newest.length === 0) {
    tell(`\n${read.none}`)
    return
  }
  for (let first = 0; first < newest.length;) {
    const page = newest.slice(first, first + onePage)
    const more = first + onePage < newest.length
    const [head = '', , ...rows] = table(
      columnsOf(session.wording).slice(1),
      page.map((report) => row(report, channel, session.wording).slice(1)),
      terminalWidth() - margin,
    ).split('\n')
    const title = `${' '.repeat(margin)}${head}`
    const picked = await desk.pick(title, [...rows, ...(more ? [`${read.more} …`] : [])])
    if (picked === undefined) return
    if (picked === page.length) first += onePage
    else
      await readFrom(
        desk,
        newest.map(({ id }) => id),
        first + picked,
      )
  }
}

/** Cells before a choice: three for its number, two between. */
const margin = 5

async function readFrom(desk: Desk, ids: readonly string[], first: number): Promise<void> {
  for (const [at, id] of [...ids.entries()].slice(first)) {
    await desk.run('read', id.slice(0, 8))
    const left = ids.length - at - 1
    if (left === 0) return desk.pause()
    if ((await desk.pick('', [`${desk.words.read.next} (${left})`])) === undefined) return
  }
}
