/** Whether an address says how the service is reached and no more: no path, no user. */
export function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(value) && URL.canParse(value) && new URL(value).username === ''
}
