import * as z from 'zod/mini'
import { pagesIn, statisticsPage, type StatisticsPage } from '../../page/statistics-page.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import type { PublishedAs } from '../../release/published.ts'
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

/**
 * Reads a package that anybody may have sent. `undefined` where its pages cannot be shown. Throws ReleaseError: those of
 * `unpack` and `readReleasePackage`.
 */
export async function readReleased(sodium: Sodium, zip: Uint8Array): Promise<Released | undefined> {
  // Loaded when there is one: most of the time a service rests, and its memory is small.
  const [{ unpack }, { readReleasePackage }] = await Promise.all([
    import('../../release/archive.ts'),
    import('../../release/release-package.ts'),
  ])
  return withPages(readReleasePackage(sodium, await unpack(zip)))
}

/** Reads what the store keeps as this release. `undefined` also where it is another; else as `readReleased`. */
export async function readKept(
  sodium: Sodium,
  zip: Uint8Array,
  as: PublishedAs,
): Promise<Released | undefined> {
  const { readPublished } = await import('../../release/published.ts')
  const release = await readPublished(sodium, zip, as)
  return release && withPages(release)
}

function withPages(release: ReleasePackage): Released | undefined {
  const { languages, page } = release.document
  const pages = pagesIn(release.files, languages)
  return pages && { release, pages, titles: page.title }
}

/** All that is kept of a page whose release is withdrawn. */
const notice = z.pick(statisticsPage, {
  language: true,
  direction: true,
  organisation: true,
  title: true,
  period: true,
  words: true,
})
const noticeIn = z.object(notice.shape)
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
  const kept = [...pages.values()].map((page) => noticeIn.parse(page))
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
