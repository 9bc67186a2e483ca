import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citationFormatNames, writeCitation } from './citation-formats.ts';
import { citationItem } from './citation-item.ts';

const page = {
  path: 'custo-deepseek',
  title:
    'O custo da DeepSeek: 50 mil GPUs, 100% à vista & “não” $6 milhões, na conta de quem vê de fora',
  description: '',
  lead: '',
  published: '2026-01-02',
};
const address = `https://o-custo-da-ia.example/${'uma-pasta-bem-comprida/'.repeat(4)}pt/custo_deepseek/`;
const item = citationItem(page, '2026-11-23', 'pt', address);

describe.each(citationFormatNames)('the citation as %s', (format) => {
  const text = writeCitation(item, format);
  const [read = {}] = new Cite(text).data;
  const plain = (value: unknown) => String(value).replace(/<\/?span[^>]*>/g, '');

  test('gives a reference manager the title back, accents and signs and all', () => {
    expect(plain(read['title'])).toBe(page.title);
  });

  test('names the site, no person, as author, in one piece', () => {
    expect(JSON.stringify(read['author'])).toMatch(/^\[\{"(literal|family)":"O custo da IA"\}\]$/);
    expect(read['publisher']).toBe('O custo da IA');
  });

  test('keeps a long address whole, on one line', () => {
    expect(text).toContain(address);
    expect(read['URL']).toBe(address);
  });

  test('says when the page was published and updated, and the licence', () => {
    expect(read['issued']).toMatchObject({ 'date-parts': [[2026, 1, 2]] });
    expect(plain(read['note'])).toContain('23 de novembro de 2026');
    expect(plain(read['note'])).toContain('CC BY 4.0');
  });

  test('ends with a line end', () => {
    expect(text.endsWith('\n')).toBe(true);
  });
});
