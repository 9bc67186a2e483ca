import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../language/languages.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { readOutline } from '../explainer/outline.ts';
import { passagesOf } from './passages.ts';

/** The ids of the blocks of two pages of one section each, given by their paragraphs. */
function idsOf(pt: readonly string[], en: readonly string[]) {
  const page = (paragraphs: readonly string[]) => `## A { #money }\n\n${paragraphs.join('\n\n')}\n`;
  const root = contentFolder({ 'x/pt.mdx': page(pt), 'x/en.mdx': page(en) });
  return passagesOf(
    everyLanguage((code) => readOutline(root, `x/${code === 'pt' ? 'pt' : 'en'}.mdx`)),
    [],
  ).ids;
}

const cost = 'It cost <Fact id="cost" />.';
const hours = 'It took <Fact id="hours" />.';

describe('the ids of paragraphs', () => {
  it('are the same in both languages, numbered in their section', () => {
    expect(idsOf(['Um.', cost], ['One.', cost])).toMatchObject({
      pt: ['money-1', 'money-2'],
      en: ['money-1', 'money-2'],
    });
  });

  it('stay with their twins when one language has a paragraph more', () => {
    expect(idsOf([cost, hours], [cost, 'A word more.', hours]).en).toEqual([
      'money-1',
      'money-1-en',
      'money-2',
    ]);
    expect(idsOf([cost, 'Mais uma.', hours], [cost, hours]).en).toEqual(['money-1', 'money-3']);
  });

  it('count list items and dated notes too', () => {
    const list = '- One.\n- Two.';
    const note = '<Aside date="2025-01">\n\nA note.\n\n</Aside>';
    expect(idsOf([list, note], [list, note]).pt).toEqual(['money-1', 'money-2', 'money-3']);
  });
});
