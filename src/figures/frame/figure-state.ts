/*
 * A figure's state is that of its own controls: radio buttons and ranges with a name. In the address each stands under
 * its name (?context=32&conversations=4), and only where it is not the one that the page opens with. A range whose
 * stops are not evenly spaced lists them in data-values; the address has the stop, not its number.
 */

/*
 * A figure that follows a form beside it has no controls of its own: the form writes its state into data-state, as a query,
 * and what that says into data-told, as JSON.
 */

/** Takes a figure and gives its controls: for each name the radio buttons, or the range. */
export function controlsOf(figure: HTMLElement): ReadonlyMap<string, readonly HTMLInputElement[]> {
  const found = new Map<string, HTMLInputElement[]>();
  for (const input of figure.querySelectorAll<HTMLInputElement>('input[name]')) {
    found.set(input.name, [...(found.get(input.name) ?? []), input]);
  }
  return found;
}

/** Takes a figure and the address's query and sets the controls that it names; what fits no control is passed over. */
export function applyState(figure: HTMLElement, query: URLSearchParams): void {
  for (const [name, inputs] of controlsOf(figure)) {
    const wanted = query.get(name);
    const input = wanted === null ? undefined : inputs.find((each) => accept(each, wanted));
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Takes a figure and a query and gives the query with the figure's present state in it. */
export function withState(figure: HTMLElement, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams([...query, ...new URLSearchParams(figure.dataset['state'])]);
  for (const [name, inputs] of controlsOf(figure)) {
    const value = changedValue(inputs);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Takes a figure and gives its present state in words: { "Contexto": "32 mil tokens" }. Empty where it is the first one. */
export function describeState(figure: HTMLElement): Readonly<Record<string, string>> {
  const { told } = figure.dataset;
  if (told) return JSON.parse(told) as Readonly<Record<string, string>>;
  const controls = [...controlsOf(figure).values()];
  if (controls.every((inputs) => changedValue(inputs) === undefined)) return {};
  return Object.fromEntries(
    controls.map((inputs) => {
      const [first] = inputs;
      const chosen = inputs.find(({ checked }) => checked) ?? first;
      const group =
        first?.type === 'radio' ? first.closest('fieldset')?.querySelector('legend') : undefined;
      const name = group ?? first?.labels?.[0];
      const value =
        chosen?.type === 'radio'
          ? chosen.labels?.[0]?.textContent
          : chosen?.getAttribute('aria-valuetext');
      return [name?.textContent.trim() ?? '', (value ?? '').trim()];
    }),
  );
}

function accept(input: HTMLInputElement, wanted: string): boolean {
  if (input.type === 'radio') {
    if (input.value !== wanted) return false;
    input.checked = true;
    return true;
  }
  const stop = stopsOf(input)?.indexOf(wanted);
  const number = stop ?? Number(wanted);
  const { min, max } = input;
  if (wanted.trim() === '' || !(number >= Number(min)) || !(number <= Number(max))) return false;
  input.value = String(number);
  return true;
}

function changedValue(inputs: readonly HTMLInputElement[]): string | undefined {
  const [first] = inputs;
  if (first?.type === 'radio') {
    return inputs.find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
  }
  if (!first || first.value === first.defaultValue) return undefined;
  return stopsOf(first)?.[Number(first.value)] ?? first.value;
}

function stopsOf(input: HTMLInputElement): readonly string[] | undefined {
  return input.dataset['values']?.split(' ');
}
