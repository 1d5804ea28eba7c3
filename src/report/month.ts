/** A month that a report may name: `2026-03`. A year outside this century is that of a clock that was never set. */
export const nameableMonth = /^20\d\d-(0[1-9]|1[0-2])$/
