/** The sentence with what stands in braces put in: `{count}` and the like. */
export function filled(sentence: string, names: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(names[name] ?? place))
}
