import { headerRules } from '../../src/outputs/serving/response-headers.ts';

/** The headers that an address within the site is answered with. */
export function headersFor(address: string): Readonly<Record<string, string>> {
  const covering = headerRules.filter(({ paths }) => paths.some((path) => covers(path, address)));
  const headers = covering.flatMap((rule) => Object.entries(rule.headers));
  return Object.fromEntries(
    Object.entries(Object.fromEntries(headers)).flatMap(([name, value]) =>
      value === null ? [] : [[name, value] as const],
    ),
  );
}

function covers(path: string, address: string): boolean {
  return address.startsWith(path.slice(0, path.indexOf('*')));
}
