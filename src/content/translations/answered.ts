import type { CitedAlone } from './citations-alone.ts';
import { isHeading } from './gone-passages.ts';
import type { Answer, ConfirmedTwins } from './record.ts';
import { confirmation, type TwinState } from './translation-state.ts';

/** What a record says once something was said of some of its texts. `say` gives the new entry of each of those. */
export function recordAfter(
  states: readonly TwinState[],
  before: readonly ConfirmedTwins[],
  chosen: readonly TwinState[],
  say: (state: TwinState) => ConfirmedTwins,
): readonly ConfirmedTwins[] {
  const entries = states.flatMap((state): ConfirmedTwins[] => {
    if (chosen.includes(state)) return [say(state)];
    return state.known ? [asItWas(state, state.known)] : [];
  });
  return withGone(entries, states, before);
}

/** The entry of twins that are confirmed as they are now: what was said of their citations stays. */
export function confirmed(state: TwinState): ConfirmedTwins {
  return withAnswers(confirmation(state), state.alone);
}

/** The entry of twins, once an answer is given for all that one language alone cites. `known` is what it was. */
export function answered(state: TwinState, known: ConfirmedTwins, answer: Answer): ConfirmedTwins {
  return withAnswers(
    asItWas(state, known),
    state.alone.map((each) => ({ ...each, answer })),
  );
}

// An entry as it was said, by its text's present id and at its present place.
function asItWas(state: TwinState, known: ConfirmedTwins): ConfirmedTwins {
  const { newer, since } = known;
  const now = confirmation(state);
  const { text, section } = now;
  if (state.edited.length > 0) return { ...known, text, ...(section !== undefined && { section }) };
  const waits = newer && since ? { newer, since } : {};
  return withAnswers({ ...now, ...waits }, state.alone);
}

function withAnswers(entry: ConfirmedTwins, alone: readonly CitedAlone[]): ConfirmedTwins {
  const given = alone.flatMap(({ name, answer }) => (answer ? [[name, answer] as const] : []));
  const answered: Omit<ConfirmedTwins, 'alone'> & { alone?: ConfirmedTwins['alone'] } = {
    ...entry,
  };
  delete answered.alone;
  return given.length > 0 ? { ...answered, alone: Object.fromEntries(given) } : answered;
}

// A passage or a heading that is gone keeps its entry, after the one that it followed: its address goes on to lead somewhere.
function withGone(
  entries: readonly ConfirmedTwins[],
  states: readonly TwinState[],
  before: readonly ConfirmedTwins[],
): readonly ConfirmedTwins[] {
  const there = new Set(states.map(({ id }) => id));
  const all = [...entries];
  for (const [index, entry] of before.entries()) {
    if ((entry.section === undefined && !isHeading(entry)) || there.has(entry.text)) continue;
    const previous = before[index - 1]?.text;
    const place = all.findIndex(({ text }) => text === previous);
    all.splice(place === -1 ? all.length : place + 1, 0, entry);
  }
  return all;
}
