/** `wrong` keeps the service from serving, `note` does not. */
export interface Finding {
  readonly weight: 'ok' | 'note' | 'wrong'
  readonly sentence: string
}

export function finding(weight: Finding['weight'], sentence: string): Finding {
  return { weight, sentence }
}
