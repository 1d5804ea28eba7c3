/** What a look-over found: `wrong` keeps the program from its work, `note` does not. */
export interface Finding {
  readonly weight: 'ok' | 'note' | 'wrong'
  readonly sentence: string
}

export function finding(weight: Finding['weight'], sentence: string): Finding {
  return { weight, sentence }
}

/** A line for each finding, the weight first. */
export function findingLine({ weight, sentence }: Finding): string {
  return `${weight.padEnd(6)}${sentence}`
}
