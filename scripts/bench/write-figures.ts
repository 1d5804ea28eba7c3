import { writeFileSync } from 'node:fs'

/** Writes what was measured as JSON into the file that `--out` names, where it does. */
export function writeFigures(out: string | undefined, figures: object): void {
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`)
}
