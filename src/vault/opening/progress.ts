/** Told in bytes what there is to open, and in bytes and reports what has been. */
export interface OpeningProgress {
  total(bytes: number): void
  advance(bytes: number, reports: number): void
}
