import { expect, test } from 'vitest';
import { fieldLimits } from '../../content/comments/form-fields.ts';
import { readComment } from './read-comment.ts';

const good = { name: 'Ana Lima', email: 'ana@example.org', about: 'C11', text: 'Por que H800?' };
const read = (fields: Readonly<Record<string, string>>) =>
  readComment(new URLSearchParams({ ...good, ...fields }));
const problem = (fields: Readonly<Record<string, string>>) =>
  read(fields).problems.map(({ field, kind }) => `${field} ${kind}`);

test('a whole comment passes as it was typed', () => {
  expect(read({})).toEqual({ comment: good, problems: [] });
});

test('every empty field is told at once', () => {
  expect(problem({ name: ' \u200b', email: '', text: '\n\n' })).toEqual([
    'name missing',
    'email missing',
    'text missing',
  ]);
  expect(readComment(new URLSearchParams()).problems).toHaveLength(3);
});

test.each([
  'ana',
  'ana@',
  '@example.org',
  'ana@example',
  'a b@example.org',
  'ana@-x.org',
  'a@b..c',
])('%s is no e-mail address', (email) => {
  expect(problem({ email })).toEqual(['email wrong']);
});

test('a field may be full, but not fuller', () => {
  expect(problem({ text: '👩‍👩‍👧'.repeat(fieldLimits.text) })).toEqual([]);
  expect(problem({ text: 'a'.repeat(fieldLimits.text + 1) })).toEqual(['text long']);
  expect(problem({ name: 'a'.repeat(fieldLimits.name + 1) })).toEqual(['name long']);
});

test('characters that arrived broken are told, not stored', () => {
  const sent = new URLSearchParams('name=Jo%E3o&email=a%40example.org&text=ol%C3');
  expect(readComment(sent).problems.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
    'name broken',
    'text broken',
  ]);
});

test('who fills the field that nobody sees is told so', () => {
  expect(problem({ website: 'https://example.org' })).toEqual(['website filled']);
});

test('a statement that cannot be one is forgotten', () => {
  for (const about of ['"><b>', 'C11 ', '../x', 'a'.repeat(61), '1']) {
    expect(read({ about }).comment.about, about).toBe('');
  }
});

test.each(['\u2800', '\u2800 \u2800', '\u200d'.repeat(20_000), '\u{1d159}', '\u3164', '\ufe0f'])(
  'a name that is drawn as nothing is none: %j',
  (name) => {
    expect(problem({ name })).toEqual(['name missing']);
  },
);

test('a name cannot pass the limit as one character of many parts', () => {
  const joined = `👩${'\u200d👩'.repeat(20_000)}`;
  expect(problem({ name: joined })).toEqual([]);
  expect([...read({ name: joined }).comment.name].length).toBeLessThanOrEqual(12);
  expect(read({ name: `A${'\u200d'.repeat(20_000)}na` }).comment.name).toBe('Ana');
  // As many characters as there is room for, of seven code points each.
  expect(problem({ name: '👩🏽‍🤝‍👨🏽'.repeat(fieldLimits.name) })).toEqual(['name long']);
});
