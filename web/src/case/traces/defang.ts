// Only what a program would make a link of, or a hand would open by mistake.
const LIVE: readonly string[] = ['ipv4', 'ipv6', 'domain', 'url', 'email'];

/** A trace that nobody can open by mistake: `hxxps://xau[.]example/a`. */
export function defanged(type: string, value: string): string {
  if (!LIVE.includes(type)) return value;
  const safe = value.replace(/^http/i, 'hxxp').replace(/\./g, '[.]').replace('@', '[@]');
  return type === 'ipv6' ? safe.replace(/:/g, '[:]') : safe;
}
