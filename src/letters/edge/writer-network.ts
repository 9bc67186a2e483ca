/**
 * The network that stands for a writer with an IP address: the address itself in IPv4, the first 64 bits in IPv6, whose
 * rest a machine may change at will.
 */
export function writerNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const [first, last] = [groups(head), groups(tail ?? '')];
  const between = new Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  const all = tail === undefined ? first : [...first, ...between, ...last];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
