import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { EvidenceDatum } from './row-layout.ts';
import type { TextRun } from '../frame/runs.ts';
import { noTotal, type Statement } from './statements.ts';

/** Takes the statements and a language and gives what the chart draws: each of them, and last that no total was found. */
export function evidenceData(
  statements: readonly Statement[],
  language: Language,
): readonly EvidenceDatum[] {
  const t = translator(language);
  const label = (text: string): TextRun => ({ text, style: 'label' });
  const plain = (text: string): TextRun => ({ text, style: 'plain' });
  const note = (text: string): TextRun => ({ text, style: 'note' });

  const drawn = statements.map((statement): EvidenceDatum => {
    const { id, time, when, who, fact, value, relation, counts, says, because } = statement;
    const words = says.map((run): TextRun => ({ ...run, style: 'note' }));
    const caution = [label(`${t('fleetEvidence.dependent')}: `), plain(`${because}.`)];
    return {
      id,
      time,
      when,
      who,
      amount: fact?.value,
      range: fact?.range,
      value: fact ? value.map((run) => ({ ...run, style: run.fact ? 'value' : 'note' })) : [],
      counts: [label(`${relation}: `), plain(counts)],
      says: because ? [words, caution] : [words],
    };
  });
  const total: EvidenceDatum = {
    id: noTotal,
    when: t('fleetEvidence.total.when'),
    who: t('fleetEvidence.total.who'),
    value: [],
    counts: [label(t('fleetEvidence.total.counts'))],
    says: [[note(t('fleetEvidence.total.says'))]],
  };
  return [...drawn, total];
}
