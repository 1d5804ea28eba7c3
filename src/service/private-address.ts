import { BlockList, isIPv6 } from 'node:net'

const networks: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
]

const near = new BlockList()
for (const [network, prefix, family] of networks) near.addSubnet(network, prefix, family)

/**
 * Whether an address is of this machine or a private network. A proxy of ours is: who calls from anywhere else is a
 * visitor, whatever X-Forwarded-For they bring along.
 */
export function isPrivateAddress(address: string): boolean {
  return near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
