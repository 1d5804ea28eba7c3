/** Of a channel, by what its address says: nothing of it is checked yet. */
export interface OfChannel {
  Params: { slug: string }
}

/** Of a batch or an entry of the ledger of a channel. */
export interface OfNumber {
  Params: { slug: string; number: string }
}

/** For a page in the language that its address asks for. */
export interface InLanguage {
  Querystring: { lang?: unknown }
}
