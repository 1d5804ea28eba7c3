/** One sealed envelope, as it stands. */
export const envelopeMediaType = 'application/vnd.parasol.envelope'
/** Envelopes one after the other, each behind its length: see batch.ts. */
export const batchMediaType = 'application/vnd.parasol.batch'
export const jsonMediaType = 'application/json'
/** A release: docs/envelope.md, "Releases". */
export const packageMediaType = 'application/zip'
