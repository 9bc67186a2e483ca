import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readLedger } from '../ledger/ledger.ts';
import { describeProblem } from '../ledger/problem.ts';
import { changed, contentFolder } from '../ledger/test-content.ts';
import { checkCorrections } from './check-corrections.ts';
import { recordsToWrite } from './records-to-write.ts';
import { changesSincePublished } from './since-published.ts';

const asPublished = `{
  "date": "2026-11-28",
  "facts": {
    "cost": { "pt": "US$ 5,576 milhões", "en": "$5.576 million" },
    "hours": { "pt": "2,788 milhões de horas de GPU", "en": "2.788 million GPU hours" },
    "price": { "pt": "US$ 2 por hora de GPU", "en": "$2 per GPU hour" }
  },
  "verdicts": {
    "C1": "partly"
  },
  "corrections": []
}
`;
const published = { 'x/published.json': asPublished };
const wrongVerdict = changed('x/claims.yaml', 'verdict: partly', 'verdict: wrong');
const moreHours = {
  'x/published.json': asPublished
    .replace('2,788 milhões de', '2,664 milhões de')
    .replace('2.788 million GPU', '2.664 million GPU'),
};

/** corrections.yaml with one entry, whose lines of `fields` say what it is about. */
const correction = (fields: string, date = '2026-11-28') => ({
  'x/corrections.yaml': `fix:
  date: ${date}
  ${fields}
  what: { pt: 'Horas', en: 'Hours' }
  old: { pt: 'Antes', en: 'Before' }
  new: { pt: 'Agora', en: 'Now' }
  why: { pt: 'Erro.', en: 'A slip.' }
`,
});

function open(...files: readonly Readonly<Record<string, string>>[]) {
  vi.stubEnv('TODAY', '2026-12-05');
  const root = contentFolder(Object.assign({}, ...files) as Record<string, string>);
  return { root, ...readLedger(root, 'x') };
}

const found = (...files: readonly Readonly<Record<string, string>>[]) => {
  const { ledger, problems } = open(...files);
  return [...problems, ...checkCorrections(ledger)].map(describeProblem);
};

describe('the record of what was published', () => {
  it('has each number as it is printed, each verdict and the day, an entry a line, sorted', async () => {
    const texts = await recordsToWrite([open().ledger], '2026-11-28');
    expect([...texts]).toEqual([['x/published.json', asPublished]]);
  });

  it('is not written again where only the day is another', async () => {
    expect(await recordsToWrite([open(published).ledger], '2026-12-05')).toEqual(new Map());
  });

  it('is written anew once what changed is corrected, and keeps nothing of before', async () => {
    const { ledger } = open(moreHours, correction('fact: hours', '2026-12-01'));
    const texts = await recordsToWrite([ledger], '2026-12-05');
    expect(texts.get('x/published.json')).toBe(
      asPublished
        .replace('2026-11-28', '2026-12-05')
        .replace('"corrections": []', '"corrections": ["fix"]'),
    );
  });

  it('is not written over a change that no correction names', async () => {
    await expect(recordsToWrite([open(moreHours).ledger], '2026-12-05')).rejects.toThrow(
      'no new correction names it',
    );
  });

  it('that somebody broke is told with what to do', () => {
    const broken = [asPublished.slice(0, -5), asPublished.replace('"partly"', '"maybe"'), ''];
    for (const text of broken) {
      expect(found({ 'x/published.json': text })).toEqual([
        'content/x/published.json  is not what "npm run published" wrote: take the last good one (git restore content/x/published.json), or delete the file and run npm run published -- x',
      ]);
    }
  });

  it('is read again when the file changes', () => {
    const { root } = open(published);
    mkdirSync(join(root, 'x'), { recursive: true });
    const file = join(root, 'x/published.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-11-28', '2026-11-30'));
    expect(readLedger(root, 'x').ledger.published?.date).toBe('2026-11-30');
  });
});

describe('a number or verdict that is not as it was published', () => {
  it('is told with its line, both values and the command, until a correction names it', () => {
    expect(found(moreHours)).toEqual([
      'content/x/facts.yaml:1:1  hours was “2,664 milhões de horas de GPU · 2.664 million GPU hours” when it was published (2026-11-28) and is “2,788 milhões de horas de GPU · 2.788 million GPU hours” now; no new correction names it. Tell readers: npm run new -- correction x <id> --fact hours',
    ]);
    expect(found(moreHours, correction('fact: hours'))).toEqual([]);
    expect(found(published, wrongVerdict)).toEqual([
      'content/x/claims.yaml:1:1  C1 was “Em parte · Partly right” when it was published (2026-11-28) and is “Errado · Wrong” now; no new correction names it. Tell readers: npm run new -- correction x <id> --claim C1',
    ]);
    expect(found(published, wrongVerdict, correction('claim: C1'))).toEqual([]);
  });

  it('is told where the correction names another, or stood there when it was published', () => {
    expect(found(moreHours, wrongVerdict, correction('fact: hours'))).toEqual([
      expect.stringContaining('claims.yaml:1:1  C1 was'),
    ]);
    const known = moreHours['x/published.json'].replace('[]', '["fix"]');
    expect(found({ 'x/published.json': known }, correction('fact: hours'))).toEqual([
      expect.stringContaining('facts.yaml:1:1  hours was'),
    ]);
  });

  it('whose correction is dated before it was published: the day is told', () => {
    expect(found(moreHours, correction('fact: hours', '2026-11-27'))).toEqual([
      'content/x/corrections.yaml:2:9  fix.date is 2026-11-27, but on 2026-11-28 "hours" was still published as it was: write the day of the correction',
    ]);
  });

  it('is told where it is gone, and a correction may name it', () => {
    const gone = {
      'x/published.json': asPublished.replace(
        '"price"',
        '"extra": { "pt": "9 GPUs", "en": "9 GPUs" }, "price"',
      ),
    };
    expect(found(gone)).toEqual([
      'content/x/facts.yaml  extra was “9 GPUs · 9 GPUs” when it was published (2026-11-28) and is gone; no new correction names it. Tell readers: npm run new -- correction x <id> --fact extra',
    ]);
    expect(found(gone, correction('fact: extra'))).toEqual([]);
    const recorded = asPublished.replace('[]', '["fix"]');
    expect(found({ 'x/published.json': recorded }, correction('fact: extra'))).toEqual([]);
  });
});

describe('no change is', () => {
  it.each([
    ['a label in other words', changed('x/facts.yaml', "en: 'Rent'", "en: 'Rent of a GPU'")],
    ['a sum written otherwise', changed('x/facts.yaml', 'hours * price', '1 * hours * price')],
    ['the note of a claim', changed('x/claims.yaml', 'It cost', 'It did cost')],
  ])('%s', (_, files) => {
    expect(found(published, files)).toEqual([]);
  });

  it('a new number, or one with a new name', () => {
    const without = asPublished.replace(/,\n {4}"price": .*/, '');
    expect(found({ 'x/published.json': without })).toEqual([]);
    const renamed = asPublished.replace('"price"', '"rent"');
    expect(found({ 'x/published.json': renamed })).toEqual([]);
  });

  it('a unit that one language words anew', () => {
    const text = asPublished.replace('horas de GPU', 'horas de processador');
    expect(changesSincePublished(open({ 'x/published.json': text }).ledger)).toEqual([]);
  });

  it('anything where nobody recorded what was published', () => {
    expect(found(wrongVerdict, correction('fact: hours'))).toEqual([]);
  });
});

describe('a correction', () => {
  it('of a number that is as it was published is refused, with what to write', () => {
    expect(found(published, correction('fact: hours'))).toEqual([
      'content/x/corrections.yaml:3:9  fix.fact names "hours", whose number is the same as when it was published (2026-11-28): change it in content/x/facts.yaml, or, if words alone were corrected, leave "fact: hours" out',
    ]);
    expect(found(published, correction('claim: C1'))).toEqual([
      expect.stringContaining('fix.claim names "C1", whose verdict is the same'),
    ]);
  });

  it('of words, or one that stood there when it was published, stays as it is', () => {
    const text = correction('fact: hours')['x/corrections.yaml'];
    expect(found(published, { 'x/corrections.yaml': text.replace('  fact: hours\n', '') })).toEqual(
      [],
    );
    const recorded = { 'x/published.json': asPublished.replace('[]', '["fix"]') };
    expect(found(recorded, correction('fact: hours', '2026-11-20'))).toEqual([]);
  });

  it('of a claim or a number that never was is told with the nearest id', () => {
    expect(found(published, correction('claim: C2'))).toEqual([
      expect.stringContaining('names the claim "C2", which does not exist. Did you mean "C1"?'),
    ]);
    expect(found(published, correction('fact: hour'))).toEqual([
      expect.stringContaining('names the fact "hour", which does not exist. Did you mean "hours"?'),
    ]);
  });
});
