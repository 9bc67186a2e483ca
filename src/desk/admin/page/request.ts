import { words } from './words.ts';

const api = document.body.dataset['api'] ?? '/admin/api/';

/** Takes what to open ("text", "table", "list") and its name; gives what the server has. Throws with the reason where it refuses. */
export async function load<Answer>(what: string, name = ''): Promise<Answer> {
  return answerOf<Answer>(fetch(`${api}${what}?${new URLSearchParams({ name })}`));
}

/** Takes what to save ("text", "entry") and the changes; gives the answer. Throws with the reason where the server refuses. */
export async function save<Answer>(what: string, body: object): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json' };
  return answerOf<Answer>(
    fetch(api + what, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

async function answerOf<Answer>(sent: Promise<Response>): Promise<Answer> {
  const response = await sent.catch(() => undefined);
  if (!response) throw new Error(words.unreachable);
  const answer: unknown = await response.json();
  if (response.ok) return answer as Answer;
  const isReason = typeof answer === 'object' && answer !== null && 'message' in answer;
  throw new Error(isReason ? String(answer.message) : response.statusText);
}
