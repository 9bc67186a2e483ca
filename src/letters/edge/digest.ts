/** The SHA-256 of all texts in order, as hexadecimal digits: 64 of them. */
export async function digest(...texts: readonly string[]): Promise<string> {
  // JSON tells ["ab", "c"] from ["a", "bc"].
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** 256 random bits as hexadecimal digits. */
export function randomSecret(): string {
  return hexadecimal(crypto.getRandomValues(new Uint8Array(32)));
}

/** A new comment's id: "c" and nine letters and digits. */
export function randomId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `c${[...bytes].map((byte) => letters[byte % letters.length]).join('')}`;
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
