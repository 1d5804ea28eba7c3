import * as z from 'zod/mini'
import { pagesIn, statisticsPage, type StatisticsPage } from '../../page/statistics-page.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { ReleaseError } from '../../release/errors.ts'
import type { ReleasePackage } from '../../release/release-package.ts'
import { Refusal } from '../errors.ts'

/** A release as the service shows it: verified, and with its pages read. */
export interface Released {
  readonly release: ReleasePackage
  /** By language, in the order of the channel document. */
  readonly pages: ReadonlyMap<string, StatisticsPage>
  /** For the browser's history, by language. */
  readonly titles: Readonly<Record<string, string>>
}

/** Reads a package that anybody may have sent, or altered in the database. Throws Refusal `package`. */
export async function readReleased(sodium: Sodium, zip: Uint8Array): Promise<Released> {
  // Loaded when there is one: most of the time a service rests, and its memory is small.
  const [{ unpack }, { readReleasePackage }] = await Promise.all([
    import('../../release/archive.ts'),
    import('../../release/release-package.ts'),
  ])
  try {
    const release = readReleasePackage(sodium, await unpack(zip))
    const { languages, page } = release.document
    const pages = pagesIn(release.files, languages)
    if (pages === undefined) throw new Refusal('package')
    return { release, pages, titles: page.title }
  } catch (error) {
    if (error instanceof ReleaseError) throw new Refusal('package')
    throw error
  }
}

const { language, direction, organisation, title, period, words } = statisticsPage.shape
const notice = z.strictObject({ language, direction, organisation, title, period, words })
const withdrawnNotice = z.strictObject({
  titles: z.record(z.string(), z.string()),
  /** In the order of the channel document. */
  pages: z.array(notice),
})

/** What a page says about a release that was withdrawn: no figure, no text about one, and no file. */
export interface Withdrawn {
  readonly pages: ReadonlyMap<string, z.infer<typeof notice>>
  readonly titles: Readonly<Record<string, string>>
}

/** What is kept of a release that is withdrawn. */
export function noticeOf({ pages, titles }: Released): Uint8Array {
  const kept = [...pages.values()].map((page) => {
    const { language, direction, organisation, title, period, words } = page
    return { language, direction, organisation, title, period, words }
  })
  return Buffer.from(JSON.stringify({ titles, pages: kept } satisfies z.infer<typeof withdrawnNotice>))
}

/** Throws Refusal `unavailable` where the notice was altered in the database. */
export function readNotice(bytes: Uint8Array): Withdrawn {
  try {
    const { titles, pages } = withdrawnNotice.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return { titles, pages: new Map(pages.map((page) => [page.language, page])) }
  } catch {
    throw new Refusal('unavailable')
  }
}
