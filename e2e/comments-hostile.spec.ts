// cspell:ignore fmetodo safetxt
import { request as rawRequest } from 'node:http';
import { formAction } from '../src/content/addresses/comments.ts';
import { fieldLimits } from '../src/content/comments/form-fields.ts';
import { languages } from '../src/language/languages.ts';
import { explainerId, parsePage, readAnswer, readForm, send, test } from './edge-site.ts';
import { expect } from './site.ts';

// What may be sent to the one address that runs code, and what comes of it: nothing in the database that does not belong
// there, nothing of it as markup on a page, and a server that goes on.

const good = {
  name: 'Ana Lima',
  email: 'ana@example.org',
  about: 'C11',
  text: 'Por que o texto fala em H800?',
};
const target = formAction(explainerId, 'pt');
const { words } = languages.pt;
const formType = 'application/x-www-form-urlencoded';
const encoded = new URLSearchParams(good).toString();

interface Post {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as it is given, with Node's own client, which adds and forbids less than fetch. */
function post(origin: string, { path = target, method = 'POST', headers, body = encoded }: Post) {
  const { hostname, port } = new URL(origin);
  const all = {
    'Content-Type': formType,
    Origin: origin,
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  };
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = rawRequest({ hostname, port, path, method, headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const fields = (changes: Readonly<Record<string, string>>) =>
  new URLSearchParams({ ...good, ...changes }).toString();
const without = (field: keyof typeof good) => {
  const form = new URLSearchParams(good);
  form.delete(field);
  return form.toString();
};

/** Requests that must be refused, with the status that each is owed. */
const refused: readonly (Post & { readonly name: string; readonly status: number })[] = [
  // From elsewhere.
  { name: 'another origin', status: 403, headers: { Origin: 'https://evil.example' } },
  { name: 'origin null', status: 403, headers: { Origin: 'null' } },
  { name: 'the same host over https', status: 403, headers: { Origin: 'https://localhost' } },
  {
    name: 'an origin that begins alike',
    status: 403,
    headers: { Origin: 'http://localhost.evil.example' },
  },
  { name: 'no origin', status: 403, headers: { Origin: '' } },
  {
    name: 'a browser that says cross-site',
    status: 403,
    headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
  },
  {
    name: 'a sub-domain of ours',
    status: 403,
    headers: { Origin: 'http://a.localhost', 'Sec-Fetch-Site': 'same-site' },
  },
  {
    name: 'text/plain from elsewhere',
    status: 403,
    headers: { Origin: 'https://evil.example', 'Content-Type': 'text/plain' },
  },
  // Of another type.
  {
    name: 'JSON',
    status: 400,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(good),
  },
  {
    name: 'JSON from elsewhere',
    status: 400,
    body: JSON.stringify(good),
    headers: { 'Content-Type': 'application/json', Origin: 'https://evil.example' },
  },
  { name: 'plain text', status: 400, headers: { 'Content-Type': 'text/plain' } },
  {
    name: 'XML',
    status: 400,
    headers: { 'Content-Type': 'application/xml' },
    body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  },
  {
    name: 'multipart',
    status: 400,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAna\r\n--x--',
  },
  {
    name: 'multipart without an end',
    status: 400,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition',
  },
  {
    name: 'a type that begins alike',
    status: 400,
    headers: { 'Content-Type': `${formType}-evil` },
  },
  { name: 'no type', status: 400, headers: { 'Content-Type': '' } },
  {
    name: 'gzip under a false name',
    status: 400,
    body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
  },
  // Too large.
  { name: '10 MB', status: 413, body: fields({ text: 'a'.repeat(10_000_000) }) },
  { name: '10 MB in a name', status: 413, body: fields({ name: 'a'.repeat(10_000_000) }) },
  { name: '10 MB of fields', status: 413, body: 'a=&'.repeat(3_400_000) },
  { name: '70 kB in an unknown field', status: 413, body: fields({ other: 'a'.repeat(70_000) }) },
  {
    name: 'a text one character too long',
    status: 400,
    body: fields({ text: 'a'.repeat(fieldLimits.text + 1) }),
  },
  {
    name: 'a name one character too long',
    status: 400,
    body: fields({ name: 'a'.repeat(fieldLimits.name + 1) }),
  },
  {
    name: 'an e-mail address too long',
    status: 400,
    body: fields({ email: `${'a'.repeat(250)}@example.org` }),
  },
  // Missing or empty.
  { name: 'nothing', status: 400, body: '' },
  { name: 'no name', status: 400, body: without('name') },
  { name: 'no e-mail', status: 400, body: without('email') },
  { name: 'no text', status: 400, body: without('text') },
  { name: 'spaces alone', status: 400, body: fields({ text: ' \n\t ' }) },
  {
    name: 'characters of no width alone',
    status: 400,
    body: fields({ text: '\u200b\u2060\ufeff' }),
  },
  { name: 'direction marks alone', status: 400, body: fields({ name: '\u202e\u2066\u2069' }) },
  { name: 'fields in capitals', status: 400, body: 'NAME=Ana&EMAIL=a@example.org&TEXT=x' },
  { name: 'fields as a list', status: 400, body: 'name[]=Ana&email[]=a@example.org&text[]=x' },
  { name: 'a prototype', status: 400, body: '__proto__[name]=Ana&constructor=x' },
  { name: 'only separators', status: 400, body: '&&&===&&;;' },
  // Broken encodings.
  { name: 'Latin-1 in a text', status: 400, body: `${without('text')}&text=ol%E1+mundo` },
  { name: 'half a character', status: 400, body: `${without('name')}&name=Jo%C3` },
  {
    name: 'raw bytes that are no UTF-8',
    status: 400,
    body: Buffer.concat([
      Buffer.from(`${without('text')}&text=`),
      Buffer.from([0xc3, 0x28, 0xa0, 0xff]),
    ]),
  },
  { name: 'an overlong slash', status: 400, body: `${without('text')}&text=%C0%AF` },
  { name: 'a surrogate', status: 400, body: `${without('text')}&text=%ED%A0%80` },
  { name: 'UTF-16', status: 400, body: Buffer.from(encoded, 'utf16le') },
  // E-mail addresses that are none.
  ...[
    'ana',
    'ana@localhost',
    'ana@example.org\r\nBcc: all@example.org',
    'ana@example.org,all@example.org',
    '"ana"@example.org',
    '<ana@example.org>',
    'ana@exam ple.org',
    "ana@example.org' OR '1'='1",
  ].map((email) => ({
    name: `the address ${JSON.stringify(email)}`,
    status: 400,
    body: fields({ email }),
  })),
  // Traps, other explainers, other addresses, other methods.
  { name: 'the trap filled in', status: 400, body: fields({ website: 'https://spam.example' }) },
  { name: 'no explainer', status: 400, path: '/api/comments?language=pt' },
  {
    name: 'an unknown explainer',
    status: 400,
    path: '/api/comments?language=pt&explainer=nothing',
  },
  {
    name: 'a way out of the folder',
    status: 400,
    path: '/api/comments?language=pt&explainer=../../metodo',
  },
  {
    name: 'an encoded way out',
    status: 400,
    path: '/api/comments?language=pt&explainer=..%2f..%2fmetodo',
  },
  {
    name: 'an explainer of markup',
    status: 400,
    path: '/api/comments?language=pt&explainer=%3Cscript%3E',
  },
  {
    name: 'an explainer of 8 kB',
    status: 400,
    path: `/api/comments?language=pt&explainer=${'a'.repeat(8000)}`,
  },
  { name: 'a private link that is none', status: 404, path: '/api/comments/mine/x?language=pt' },
  {
    name: 'a private link of SQL',
    status: 404,
    path: "/api/comments/mine/x'%20OR%20'1'='1?language=pt",
  },
  {
    name: 'a private link that leads out',
    status: 404,
    path: '/api/comments/mine/..%2f..%2f?language=pt',
  },
  { name: 'another address of the program', status: 404, path: '/api/admin' },
  { name: 'PUT', status: 404, method: 'PUT' },
  { name: 'DELETE', status: 404, method: 'DELETE' },
  {
    name: 'PATCH from elsewhere',
    status: 403,
    method: 'PATCH',
    headers: { Origin: 'https://evil.example' },
  },
];

/** Comments that are odd, and comments all the same: stored as text, with nothing that nobody sees. */
const stored: readonly { readonly name: string; readonly text: string; readonly kept?: string }[] =
  [
    { name: 'a script', text: '<script>alert(1)</script>' },
    { name: 'a picture that runs', text: '"><img src=x onerror=alert(1)>' },
    { name: 'the end of the field', text: '</textarea></form><script>alert(1)</script>' },
    {
      name: 'the end of the quotation',
      text: '</blockquote><form action="https://evil.example"><button>Send</button>',
    },
    { name: 'entities', text: '&lt;script&gt; &#60;b&#62; &amp;amp;' },
    { name: 'an SVG', text: '<svg/onload=alert(1)>' },
    {
      name: 'a link',
      text: '<a href="javascript:alert(1)">x</a> https://evil.example [x](javascript:alert(1))',
    },
    { name: 'a comment of HTML', text: '<!-- --><style>*{display:none}</style>' },
    { name: 'a template', text: '${7*7} {{7*7}} <%= 7*7 %> #{7*7}' },
    { name: 'SQL', text: "'); DROP TABLE comments; --" },
    { name: 'more SQL', text: '" OR 1=1; DELETE FROM comments WHERE "1"="1' },
    { name: 'union', text: "' UNION SELECT email FROM comments --" },
    { name: 'placeholders', text: '? ?1 :name @name $1' },
    { name: 'YAML', text: '---\n- !!js/function "x"\n&a *a\nemail: x' },
    { name: 'MDX', text: '<Fact id="v3-cost" /> {process.env} import x from "fs"' },
    {
      name: 'a header',
      text: 'x\r\nSet-Cookie: a=b\r\n\r\n<b>',
      kept: 'x\nSet-Cookie: a=b\n\n<b>',
    },
    { name: 'control characters', text: 'a\u0000b\u001b[2Jc\u0007', kept: 'ab[2Jc' },
    { name: 'turned direction', text: 'safe\u202etxt.exe\u202c', kept: 'safetxt.exe' },
    { name: 'piled marks', text: `Z${'\u0335'.repeat(500)}`, kept: `Z${'\u0335'.repeat(3)}` },
    { name: 'a formula', text: '=HYPERLINK("https://evil.example","x")' },
    { name: 'one long word', text: 'W'.repeat(3999) },
  ];

test('no request that is not a comment leaves anything behind', async ({ edge }) => {
  const { origin } = edge;
  for (const { name, status, ...request } of refused) {
    const answer = await post(origin, request);
    expect(answer.status, name).toBe(status);
    // Each is told so on a page of the site, in the language of the form.
    expect(answer.text, name).toContain(
      status === 404 && !request.path?.includes('mine') ? '<html' : '<html lang="pt-BR"',
    );
    expect(answer.text, name).not.toMatch(/<script>alert|D1_ERROR|SQLITE|at .*\.ts:/);
  }
  expect(await edge.query('SELECT id FROM comments')).toEqual([]);
  expect(await edge.query('SELECT writer FROM attempts')).toEqual([]);
  // The server goes on.
  expect((await send(origin, { fields: good })).status).toBe(303);
});

test('odd comments are kept as text and shown as text', async ({ edge }) => {
  const { origin } = edge;
  const expectNoMarkup = (page: Document, name: string) => {
    const foreign = page.querySelectorAll('main :is(script, style, img, svg, a[href*="evil"])');
    expect(
      [...foreign].map(({ outerHTML }) => outerHTML),
      name,
    ).toEqual([]);
  };
  for (const [index, { name, text, kept = text }] of stored.entries()) {
    // Each from a writer of its own: one alone may not send so many.
    const address = `198.51.100.${index + 1}`;
    const fields = { ...good, text, name: `Ana ${text}`.slice(0, 80) };
    const answer = await send(origin, { fields, address });
    expect(answer.status, name).toBe(303);
    const own = await readAnswer(await fetch(origin + answer.headers.get('Location')));
    expect(own.querySelector('blockquote')?.textContent, name).toBe(kept);
    expectNoMarkup(own, name);

    // Where something is to be mended, it comes back in the form.
    const wrong = { ...good, text, email: text.slice(0, 200) };
    const again = await send(origin, { fields: wrong, address });
    expect(again.status, name).toBe(400);
    const form = await readAnswer(again);
    expect(readForm(form)['text'], name).toBe(kept);
    expectNoMarkup(form, name);
  }
  const rows = await edge.query<{ text: string }>('SELECT text FROM comments');
  expect(rows.map(({ text }) => text).sort()).toEqual(
    stored.map(({ text, kept = text }) => kept).sort(),
  );
});

test('answers say what happened, in the language of the form', async ({ edge }) => {
  const { origin } = edge;
  const { answer } = words.comments;
  const elsewhere = { Origin: 'https://evil.example' };
  const asJson = { 'Content-Type': 'application/json' };
  const large = fields({ text: 'a'.repeat(100_000) });
  const inEnglish = formAction(explainerId, 'en');
  for (const [request, { title }] of [
    [{ headers: elsewhere }, answer.refused],
    [{ headers: asJson, body: '{}' }, answer.unreadable],
    [{ body: large }, answer.tooLarge],
    [{ headers: elsewhere, path: inEnglish }, languages.en.words.comments.answer.refused],
  ] as const) {
    const page = parsePage((await post(origin, request)).text);
    expect(page.querySelector('h1')?.textContent).toBe(title);
  }
});
