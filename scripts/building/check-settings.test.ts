import { expect, test } from 'vitest';
import { settingProblems } from './check-settings.ts';

test.each([
  ['/home/ana/site', {}],
  ['/home/ana/o custo [id] (nova)', { SITE_URL: 'https://x.org', BASE_PATH: '/sub' }],
  ['C:\\Ana\\site', { SITE_URL: 'https://x.org/', BASE_PATH: '/sub/folder/' }],
  ['/home/ana/site', { SITE_URL: 'http://localhost:4321', BASE_PATH: '', CONTACT: '' }],
  ['/home/ana/site', { CONTACT: 'ana@x.org' }],
])('builds in %s with %j', (root, settings) => {
  expect(settingProblems(root, settings)).toEqual([]);
});

test.each([
  [{ SITE_URL: 'https://x.org/sub/' }, 'Write SITE_URL=https://x.org BASE_PATH=/sub'],
  [{ SITE_URL: 'x.org' }, 'Write SITE_URL=https://x.org'],
  [{ SITE_URL: 'x.org/sub' }, 'Write SITE_URL=https://x.org BASE_PATH=/sub'],
  [{ SITE_URL: 'https://' }, 'Write SITE_URL=https://example.org'],
  [{ SITE_URL: 'https://x.org/?a' }, 'Write SITE_URL=https://x.org'],
  [{ BASE_PATH: 'sub' }, 'Write BASE_PATH=/sub'],
  [{ BASE_PATH: 'https://x.org/sub' }, 'Write BASE_PATH=/sub'],
  [{ BASE_PATH: '/[id]' }, 'Write BASE_PATH=/id'],
  [{ PREVIEW: 'yes' }, 'for a preview with drafts write PREVIEW=1'],
  [{ CONTACT: 'Ana' }, 'such as CONTACT=security@example.org'],
])('%j is named with what to write', (settings, advice) => {
  const [problem = ''] = settingProblems('/home/ana/site', settings);
  expect(problem).toContain(String(Object.values(settings)[0]));
  expect(problem.endsWith(advice), problem).toBe(true);
});

test.each([
  ['/home/ana/100% IA', 'Rename "100% IA", for example to "100 IA"'],
  ['/home/ana/a#b/site', 'Rename "a#b", for example to "ab"'],
])('the folder %s, in which pages would lack files, is refused by its name', (root, advice) => {
  expect(settingProblems(root, {}).join()).toContain(advice);
});
