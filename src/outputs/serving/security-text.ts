/** CONTACT as security.txt names it: an https address, or an e-mail with "mailto:". Throws in words where it is neither. */
export function contactAddress(contact: string): string {
  const mail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : contact;
  if (/^(mailto:\S+@\S+|https:\/\/\S+\.\S+)$/.test(mail)) return mail;
  throw new Error(
    `CONTACT is "${contact}": write an e-mail or an https address, such as CONTACT=security@example.org`,
  );
}

/**
 * The file by which whoever finds a hole in the site knows whom to tell (RFC 9116), for a year from `day` (YYYY-MM-DD) on.
 * `contact` is an e-mail or an https address, `address` the whole one of the file. Throws where `contact` is neither.
 */
export function securityText(contact: string, address: string, day: string): string {
  const [year = '', ...rest] = day.split('-');
  // A year without that day: one before.
  const expires = [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
  return `Contact: ${contactAddress(contact)}
Expires: ${expires}T00:00:00Z
Preferred-Languages: pt, en
Canonical: ${address}
`;
}
