export type ReportErrorCode = 'json' | 'schema'

/** The opened bytes are no report: not JSON (`json`), or not one that version 1 knows (`schema`). */
export class ReportError extends Error {
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode) {
    super(code === 'json' ? 'the opened part is not JSON' : 'the opened part is not a report of version 1')
    this.name = 'ReportError'
    this.code = code
  }
}
