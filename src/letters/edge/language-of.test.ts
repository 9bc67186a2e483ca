import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['?language=pt', 'en', 'pt'],
  ['?language=xx', 'fr;q=1, pt-BR;q=0.8, en;q=0.7', 'pt'],
  ['', 'en-GB,pt', 'en'],
  ['', 'zh-CN', 'en'],
  ['?language=%00<script>', '', 'en'],
])('%s of a browser that asks for "%s" is answered in %s', (query, accepted, language) => {
  const request = new Request(`https://example.org/api/comments${query}`, {
    headers: { 'Accept-Language': accepted },
  });
  expect(languageOf(request)).toBe(language);
});
