/** A file that the page loads later, and the hash that it must have. */
export interface Asset {
  readonly path: string
  /** As in the `integrity` attribute. */
  readonly integrity: string
}

/** Written in by scripts/build-form.ts. */
declare const parasolAssets: {
  readonly sealing: { readonly webAssembly: Asset; readonly javaScript: Asset }
  /** Exports `ask` and `form`, by language: for who changes the language. */
  readonly texts: Readonly<Record<string, Asset>>
}

export const assets = parasolAssets
