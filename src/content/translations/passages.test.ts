import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../language/languages.ts';
import { readOutline } from '../explainer/outline.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { confirmed, recordAfter } from './answered.ts';
import { passagesOf } from './passages.ts';
import { readRecord, writeRecord } from './record.ts';
import { translationStates } from './translation-state.ts';
import { explainerTexts } from './twin-texts.ts';

/** A page as it is given with its headings, or of two sections: what follows three dots is in the second. */
function page(paragraphs: readonly string[]): string {
  if (paragraphs[0]?.startsWith('## ')) return `${paragraphs.join('\n\n')}\n`;
  const middle = paragraphs.indexOf('…');
  const [first, second] =
    middle === -1 ? [paragraphs, []] : [paragraphs.slice(0, middle), paragraphs.slice(middle + 1)];
  const text = ['## A { #money }', ...first, '## B { #people }', ...second];
  return `${text.join('\n\n')}\n`;
}

type Pages = readonly [pt: readonly string[], en: readonly string[]];

/** The passages of two pages, after each of the earlier ones was confirmed and then became the next. */
function passagesAfter(...versions: readonly Pages[]) {
  const root = contentFolder({ 'x/translations.json': '[]\n' });
  const all = versions.map(([pt, en]) => {
    const own = contentFolder({ 'x/pt.mdx': page(pt), 'x/en.mdx': page(en) });
    const outlines = everyLanguage((code) => readOutline(own, `x/${code}.mdx`));
    writeRecord(own, 'x', readRecord(root, 'x'));
    const passages = passagesOf(outlines, readRecord(root, 'x'));
    const states = translationStates(explainerTexts(own, 'x', outlines), readRecord(own, 'x'));
    writeRecord(root, 'x', recordAfter(states, readRecord(root, 'x'), states, confirmed));
    return passages;
  });
  const last = all.at(-1);
  if (!last) throw new Error('no version was given');
  return last;
}

const cost = 'It cost <Fact id="cost" />.';
const hours = 'It took <Fact id="hours" />.';

describe('the ids of paragraphs that no record knows', () => {
  it('are the same in both languages, numbered in their section', () => {
    expect(
      passagesAfter([
        ['Um.', cost],
        ['One.', cost],
      ]).ids,
    ).toMatchObject({
      pt: ['money-1', 'money-2'],
      en: ['money-1', 'money-2'],
    });
  });

  it('stay with their twins when one language has a paragraph more', () => {
    expect(
      passagesAfter([
        [cost, hours],
        [cost, 'A word more.', hours],
      ]).ids.en,
    ).toEqual(['money-1', 'money-1-en', 'money-2']);
    expect(
      passagesAfter([
        [cost, 'Mais uma.', hours],
        [cost, hours],
      ]).ids.en,
    ).toEqual(['money-1', 'money-3']);
  });

  it('count list items and dated notes too', () => {
    const list = '- One.\n- Two.';
    const note = '<Aside date="2025-01">\n\nA note.\n\n</Aside>';
    expect(
      passagesAfter([
        [list, note],
        [list, note],
      ]).ids.pt,
    ).toEqual(['money-1', 'money-2', 'money-3']);
  });
});

const lamp = {
  pt: 'A lâmpada do farol consome muita energia durante as noites longas do inverno.',
  en: 'The lighthouse lamp consumes plenty of energy during those long winter nights.',
  // Half of the words are others, in both languages.
  newPt: 'A lâmpada do farol consome muita energia quando marinheiros perdidos procuram abrigo.',
  newEn: 'The lighthouse lamp consumes plenty of energy whenever lost sailors seek shelter.',
};
const lens = {
  pt: 'Uma lente francesa de cristal custou mais que a torre inteira de pedra.',
  en: 'One French crystal lens was more expensive than the entire stone tower.',
};
const oil = {
  pt: 'Antigamente queimava-se óleo de baleia, comprado a cada verão no porto.',
  en: 'Whale oil used to burn there, bought every summer down in the harbour.',
};
const keeper = {
  pt: 'Quem acende tudo isso mora sozinha desde menina naquela ilha distante.',
  en: 'Whoever lights them has lived alone since childhood upon that remote island.',
};
const confirmedPages: Pages = [
  [lamp.pt, lens.pt, '…', oil.pt],
  [lamp.en, lens.en, '…', oil.en],
];

describe('the ids of paragraphs that the record knows', () => {
  it('stay when another paragraph is put before them, which gets the next number', () => {
    const { ids, gone } = passagesAfter(confirmedPages, [
      [keeper.pt, lamp.pt, lens.pt, '…', oil.pt],
      [keeper.en, lamp.en, lens.en, '…', oil.en],
    ]);
    expect(ids.pt).toEqual(['money-3', 'money-1', 'money-2', 'people-1']);
    expect(ids.en).toEqual(ids.pt);
    expect(gone).toMatchObject({ pt: [], en: [] });
  });

  it('stay when half of the words are others in both languages and another paragraph is put before', () => {
    const { ids } = passagesAfter(confirmedPages, [
      [keeper.pt, lamp.newPt, lens.pt, '…', oil.pt],
      [keeper.en, lamp.newEn, lens.en, '…', oil.en],
    ]);
    expect(ids.pt).toEqual(['money-3', 'money-1', 'money-2', 'people-1']);
    expect(ids.en).toEqual(ids.pt);
  });

  it('stay when one language is written anew, by the other one', () => {
    const { ids } = passagesAfter(confirmedPages, [
      [lamp.pt, keeper.pt, '…', oil.pt],
      [lamp.en, lens.en, '…', oil.en],
    ]);
    expect(ids).toMatchObject({
      pt: ['money-1', 'money-2', 'people-1'],
      en: ['money-1', 'money-2', 'people-1'],
    });
  });

  it('stay when a paragraph moves, to another section and in one language before the other', () => {
    const moved = [lens.pt, '…', oil.pt, lamp.pt];
    const both = passagesAfter(confirmedPages, [moved, [lens.en, '…', oil.en, lamp.en]]);
    expect(both.ids).toMatchObject({
      pt: ['money-2', 'people-1', 'money-1'],
      en: ['money-2', 'people-1', 'money-1'],
    });
    const one = passagesAfter(confirmedPages, [moved, confirmedPages[1]]);
    expect(one.ids).toMatchObject({
      pt: ['money-2', 'people-1', 'money-1'],
      en: ['money-1', 'money-2', 'people-1'],
    });
  });

  it('stay when a paragraph moves and half of its words are others, in both languages', () => {
    const { ids } = passagesAfter(confirmedPages, [
      [lens.pt, '…', keeper.pt, oil.pt, lamp.newPt],
      [lens.en, '…', keeper.en, oil.en, lamp.newEn],
    ]);
    expect(ids.pt).toEqual(['money-2', 'people-2', 'people-1', 'money-1']);
    expect(ids.en).toEqual(ids.pt);
  });

  it('stay when a paragraph of few words moves', () => {
    const { ids } = passagesAfter(
      [
        ['Um.', lens.pt, '…', oil.pt],
        ['One.', lens.en, '…', oil.en],
      ],
      [
        [lens.pt, '…', oil.pt, 'Um.'],
        [lens.en, '…', oil.en, 'One.'],
      ],
    );
    expect(ids.pt).toEqual(['money-2', 'people-1', 'money-1']);
    expect(ids.en).toEqual(ids.pt);
  });

  it('stay when a paragraph of few words is edited where it stands', () => {
    const { ids } = passagesAfter(
      [
        [lamp.pt, 'Um.', lens.pt],
        [lamp.en, 'One.', lens.en],
      ],
      [
        [keeper.pt, lamp.pt, 'Eis.', lens.pt],
        [keeper.en, lamp.en, 'See.', lens.en],
      ],
    );
    expect(ids.pt).toEqual(['money-4', 'money-1', 'money-2', 'money-3']);
    expect(ids.en).toEqual(ids.pt);
  });

  it('lead to their section once the text is gone, and no other text gets them, ever', () => {
    const without: Pages = [
      [lens.pt, '…', oil.pt],
      [lens.en, '…', oil.en],
    ];
    const { ids, gone } = passagesAfter(confirmedPages, without);
    expect(ids.pt).toEqual(['money-2', 'people-1']);
    expect(gone.pt).toEqual([{ id: 'money-1', section: 'money' }]);
    expect(gone.en).toEqual(gone.pt);
    const later = passagesAfter(confirmedPages, without, without, [
      [keeper.pt, lens.pt, '…', oil.pt],
      [keeper.en, lens.en, '…', oil.en],
    ]);
    expect(later.ids.pt).toEqual(['money-3', 'money-2', 'people-1']);
    expect(later.gone.pt).toEqual([{ id: 'money-1', section: 'money' }]);
  });

  it('come back with their text', () => {
    const { ids, gone } = passagesAfter(
      confirmedPages,
      [
        [lens.pt, '…', oil.pt],
        [lens.en, '…', oil.en],
      ],
      confirmedPages,
    );
    expect(ids.pt).toEqual(['money-1', 'money-2', 'people-1']);
    expect(gone.pt).toEqual([]);
  });

  it('of a paragraph that moved before it was gone lead to where it stood last', () => {
    const { gone } = passagesAfter(
      confirmedPages,
      [
        [lens.pt, '…', oil.pt, lamp.pt],
        [lens.en, '…', oil.en, lamp.en],
      ],
      [
        [lens.pt, '…', oil.pt],
        [lens.en, '…', oil.en],
      ],
    );
    expect(gone.pt).toEqual([{ id: 'money-1', section: 'people' }]);
  });
});

describe('the address of a section that is gone', () => {
  const two: Pages = [
    [lamp.pt, '…', lens.pt, oil.pt],
    [lamp.en, '…', lens.en, oil.en],
  ];
  const renamed: Pages = [
    ['## A { #money }', lamp.pt, '## C { #crew }', oil.pt],
    ['## A { #money }', lamp.en, '## C { #crew }', oil.en],
  ];
  const shorter: Pages = [
    ['## A { #money }', lamp.pt, lens.pt],
    ['## A { #money }', lamp.en, lens.en],
  ];

  it('leads to the one whose heading says "formerly" in one language, though nobody ever confirmed it', () => {
    const own = (id: string): Pages => [
      ['## A { #money }', lamp.pt, `## C { #${id} }`, oil.pt],
      ['## A { #money }', lamp.en, '## C { #crew }', oil.en],
    ];
    const { goneSections } = passagesAfter(own('crew formerly="people staff"'));
    const leads = ['people', 'staff'].map((id) => ({ id, section: 'crew' }));
    expect([goneSections.pt, goneSections.en]).toEqual([leads, leads]);
  });

  it.each([
    ['at once', [two, renamed]],
    ['and after the next confirmation', [two, renamed, renamed]],
  ])('leads to the one that has its passages now, %s', (_, versions) => {
    const { ids, gone, goneSections } = passagesAfter(...versions);
    expect(ids.pt).toEqual(['money-1', 'people-2']);
    expect(goneSections.pt).toEqual([{ id: 'people', section: 'crew' }]);
    expect(gone.pt).toEqual([{ id: 'people-1', section: 'crew' }]);
    expect([goneSections.en, gone.en]).toEqual([goneSections.pt, gone.pt]);
  });

  it.each([
    ['at once', [confirmedPages, shorter]],
    ['and after the next confirmation', [confirmedPages, shorter, shorter]],
  ])('whose passages are gone too leads to the one that stood before it, %s', (_, versions) => {
    const { gone, goneSections } = passagesAfter(...versions);
    expect(goneSections.pt).toEqual([{ id: 'people', section: 'money' }]);
    expect(gone.pt).toEqual([{ id: 'people-1', section: 'money' }]);
    expect([goneSections.en, gone.en]).toEqual([goneSections.pt, gone.pt]);
  });
});
