/** What other languages must have in the place of English words: the same names, and lists of the same length. */
export type Words<English> = English extends string
  ? string
  : { readonly [name in keyof English]: Words<English[name]> }
