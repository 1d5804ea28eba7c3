/** The origin of what listens without encryption at a host name or address, such as `http://[::1]:8080`. */
export function httpOrigin(host: string, port: number): string {
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin
}
