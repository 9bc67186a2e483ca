import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const address = 'https://x.org/.well-known/security.txt';

test.each([
  ['ana@x.org', 'mailto:ana@x.org'],
  ['mailto:ana@x.org', 'mailto:ana@x.org'],
  ['https://x.org/contact', 'https://x.org/contact'],
])('CONTACT=%s is named to whoever finds a hole, for a year', (contact, written) => {
  expect(securityText(contact, address, '2028-02-29')).toBe(
    `Contact: ${written}
Expires: 2029-02-28T00:00:00Z
Preferred-Languages: pt, en
Canonical: ${address}
`,
  );
});

test.each(['Ana', 'x.org', 'http://x.org'])(
  'CONTACT=%s is refused with what to write',
  (contact) => {
    expect(() => securityText(contact, address, '2026-11-27')).toThrow(
      'write an e-mail or an https',
    );
  },
);
