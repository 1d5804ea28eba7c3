import * as z from 'zod/mini'

/** What a page template (Mustache) is filled with: a channel document in one language, and nothing else. */
export interface PageView {
  /** BCP 47, as in the channel document. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Neutral: it stays in the browser's history. */
  readonly title: string
  readonly slug: string
  readonly organisation: string
  /** An https address that tells nothing, to leave to. */
  readonly leave: string
  /** The languages that this page can be had in, each under its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** Paragraphs. */
  readonly rights: readonly string[]
  readonly lines: readonly HelpLineView[]
  readonly hasLines: boolean
}

export interface HelpLineView {
  /** Codes of help needed that this line answers, apart by one space. */
  readonly codes: string
  readonly name: string
  readonly text: string
  readonly phone?: string
  readonly address?: string
  readonly hours?: string
  readonly cost?: string
  readonly papers?: string
  /** Languages that are spoken there, each under its own name. Not `languages`: a template would find the page's instead. */
  readonly spoken?: string
  readonly tellsPolice: { readonly yes: boolean; readonly no: boolean; readonly unknown: boolean }
  /** YYYY-MM-DD */
  readonly checked: string
}

/** The pages of the form, each a file `<lang>/<page>.html` of the build. */
export const pages = ['index', 'help', 'hand-in'] as const
export type Page = (typeof pages)[number]

/** `manifest.json` of the built form. Pages are templates; every asset has its `.br` beside it. */
export const formManifest = z.object({
  languages: z.array(z.string()),
  /** Path below the build's folder, to the file's SHA-384 in standard base64. */
  files: z.record(z.string(), z.string()),
})
export type FormManifest = z.infer<typeof formManifest>
