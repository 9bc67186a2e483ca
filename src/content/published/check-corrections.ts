import type { Correction, Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { changesSincePublished, type PublishedChange } from './since-published.ts';

/**
 * A problem for each number or verdict that is another than the published one without a correction that names it, and for
 * each new correction that names one which is not, or whose day is before that of the record. None without a record.
 */
export function checkCorrections(ledger: Ledger): readonly Problem[] {
  const { published, corrections } = ledger;
  if (!published) return [];
  const changes = changesSincePublished(ledger);
  const fresh = corrections.filter(({ id }) => !published.corrections.includes(id));
  const silent = changes
    .filter(({ what, id }) => !fresh.some((correction) => correction[what] === id))
    .map((change) => ({ ...placeOf(ledger, change), message: uncorrected(ledger, change) }));
  const wrong = fresh.flatMap((correction) => checkCorrection(ledger, correction, changes));
  return [...silent, ...wrong];
}

/** Why a correction cannot name a number or a claim, with what to do instead; undefined where it can. */
export function whyNotCorrected(
  { explainer, published, facts, claims }: Ledger,
  what: PublishedChange['what'],
  id: string,
  changes: readonly PublishedChange[],
): string | undefined {
  if (!published || changes.some((change) => change.what === what && change.id === id)) {
    return undefined;
  }
  const [kind, file] = what === 'fact' ? ['number', 'facts'] : ['verdict', 'claims'];
  const known = what === 'fact' ? published.facts : published.verdicts;
  const stands = (what === 'fact' ? facts : claims).some((entry) => entry.id === id);
  const leave = `leave "${what}: ${id}" out`;
  if (!Object.hasOwn(known, id)) {
    return stands
      ? `names "${id}", which is new since ${published.date}: readers were told nothing else. Is it words alone that were corrected, ${leave}`
      : undefined;
  }
  return `names "${id}", whose ${kind} is the same as when it was published (${published.date}): change it in content/${explainer}/${file}.yaml, or, if words alone were corrected, ${leave}`;
}

function checkCorrection(
  ledger: Ledger,
  correction: Correction,
  changes: readonly PublishedChange[],
): readonly Problem[] {
  const file = `content/${ledger.explainer}/corrections.yaml`;
  return (['fact', 'claim'] as const).flatMap((what) => {
    const id = correction[what];
    if (id === undefined) return [];
    const at = (field: string, message: string): Problem => ({
      file,
      ...ledger.place('corrections', correction.id, field),
      message: `${correction.id}.${field} ${message}`,
    });
    const why = whyNotCorrected(ledger, what, id, changes);
    if (why) return [at(what, why)];
    const date = ledger.published?.date ?? '';
    if (correction.date >= date) return [];
    return [
      at(
        'date',
        `is ${correction.date}, but on ${date} "${id}" was still published as it was: write the day of the correction`,
      ),
    ];
  });
}

function uncorrected({ explainer, published }: Ledger, change: PublishedChange): string {
  const { what, id, before, now } = change;
  const words = (said: typeof before) => `“${Object.values(said).join(' · ')}”`;
  const is = now ? `and is ${words(now)} now` : 'and is gone';
  return `${id} was ${words(before)} when it was published (${published?.date ?? ''}) ${is}; no new correction names it. Tell readers: npm run new -- correction ${explainer} <id> --${what} ${id}`;
}

function placeOf(ledger: Ledger, { what, id, now }: PublishedChange): Omit<Problem, 'message'> {
  const name = what === 'fact' ? 'facts' : 'claims';
  const file = `content/${ledger.explainer}/${name}.yaml`;
  return now ? { file, ...ledger.place(name, id) } : { file };
}
