/** What a brief holds, before it is a page or a Word file: both show the same. */
export interface BriefDocument {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The same in other languages, for a page that has them beside it; a file that is sent alone has none. */
  readonly elsewhere?: { readonly heading: string; readonly links: readonly Link[] }
  readonly organisation: string
  readonly kind: string
  /** Of a draft: what stands on every page of it. */
  readonly mark?: string
  /** The months that it is about, in words. */
  readonly span: string
  readonly title: string
  readonly summary: readonly string[]
  /** Which of its quarters and years are missing, and why. */
  readonly missing?: readonly string[]
  readonly sections: readonly Section[]
  /** The last month that it is about, `2026-09`: the one date that may stand in a file's own properties. */
  readonly lastMonth: string
}

/** A way to a file beside this one, or to a place on the page. */
export interface Link {
  /** Relative: a page leads to no other host. */
  readonly href: string
  readonly text: string
  /** Of what lies behind it, where that is another one than the page's. */
  readonly language?: string
}

export interface Section {
  readonly name: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraphs'; readonly texts: readonly string[]; readonly note?: true }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: true }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'chart'; readonly svg: string; readonly title: string }
  | TableBlock
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly language: string
      readonly languageName: string
    }

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[]
  /** Many columns, which need small letters. */
  readonly wide?: true
}
