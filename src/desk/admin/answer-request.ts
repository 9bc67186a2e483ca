import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import type { z } from 'zod';
import { entrySave, textSave } from './api.ts';
import { checkOrigin } from './check-origin.ts';
import { listContent } from './content-files.ts';
import { openTable, openText, saveEntry, saveText } from './edit-files.ts';
import { Refusal } from './refusal.ts';

/** Takes the content folder, a request and its address below /admin/api/; gives what to answer as JSON. Throws a Refusal. */
export async function answerRequest(
  root: string,
  request: IncomingMessage,
  address: URL,
): Promise<unknown> {
  const { method = 'GET', headers } = request;
  checkOrigin(method, headers);
  const name = address.searchParams.get('name') ?? '';
  switch (`${method} ${address.pathname}`) {
    case 'GET /list':
      return listContent(root);
    case 'GET /text':
      return openText(root, name);
    case 'GET /table':
      return openTable(root, name);
    case 'POST /text':
      return saveText(root, await readBody(request, textSave));
    case 'POST /entry':
      return saveEntry(root, await readBody(request, entrySave));
    default:
      throw new Refusal(404, `The editor knows no ${method} ${address.pathname}.`);
  }
}

async function readBody<Body>(request: IncomingMessage, schema: z.ZodType<Body>): Promise<Body> {
  const body: unknown = await json(request).catch(() => undefined);
  const { success, data } = schema.safeParse(body);
  if (!success) throw new Refusal(400, 'The request is not what the page of the editor sends.');
  return data;
}
