import type { OpenTable, SaveAnswer } from '../api.ts';
import { element, labelled } from './element.ts';
import { entryForm } from './entry-form.ts';
import { keepFocus } from './keep-focus.ts';
import { reportPlace, say, tellAnswer, tellError } from './report.ts';
import { load, save } from './request.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

interface EntryView extends View {
  /** The buttons that save and remove it. */
  readonly buttons: HTMLElement;
}

/** Takes the name of a YAML file; gives the view of its entries, one open at a time as a form. */
export async function tableView(file: string): Promise<View> {
  const report = reportPlace();
  const list = element('select');
  const place = element('div');
  const buttons = element('div');
  let table = await load<OpenTable>('table', file);
  let opened: EntryView | undefined;
  let shownId = '';

  const open = (id: string): void => {
    shownId = id;
    opened = entryView(table, id, report, reload);
    place.replaceChildren(opened.main);
    buttons.replaceChildren(opened.buttons);
  };
  const reload = (id: string): Promise<void> =>
    keepFocus(main, async () => {
      table = await load<OpenTable>('table', file);
      fillList();
      list.value = id in table.entries ? id : '';
      open(list.value);
    });
  const fillList = (): void => {
    const ids = Object.keys(table.entries);
    list.replaceChildren(
      ...ids.map((id) => element('option', { value: id }, [id])),
      ...(table.isWhole ? [] : [element('option', { value: '' }, [words.newEntry])]),
    );
  };
  list.addEventListener('change', () => {
    if (opened?.isChanged() && !window.confirm(words.leaveReally)) list.value = shownId;
    else {
      report.replaceChildren();
      open(list.value);
    }
  });
  const main = element('div', {}, [
    element('h2', {}, [file]),
    element('div', { className: 'bar' }, [labelled(words.entries, list), buttons, report]),
    place,
  ]);
  fillList();
  open(list.value);
  return {
    main,
    isChanged: () => opened?.isChanged() ?? false,
    save: async () => opened?.save(),
  };
}

function entryView(
  table: OpenTable,
  id: string,
  report: HTMLElement,
  reload: (id: string) => Promise<void>,
): EntryView {
  const { file } = table;
  const before = table.entries[id];
  const idField = element('input', { type: 'text', spellcheck: false });
  const fields = entryForm(table, before);
  const first = JSON.stringify(fields.read());
  const isChanged = () => idField.value !== '' || JSON.stringify(fields.read()) !== first;

  const send = async (after: unknown, done: string): Promise<void> => {
    try {
      const name = before === undefined ? idField.value : id;
      const body = { file, id: name, before: before ?? null, after };
      const answer = await save<SaveAnswer>('entry', body);
      await reload(name);
      tellAnswer(report, answer, done);
    } catch (error) {
      tellError(report, error);
    }
  };
  const saveIt = async (): Promise<void> => {
    if (isChanged()) await send(fields.read() ?? {}, words.saved);
    else say(report, words.nothing);
  };

  const submit = element('button', { type: 'submit' }, [words.save]);
  const remove = element('button', { type: 'button' }, [words.remove]);
  remove.addEventListener('click', () => {
    if (window.confirm(words.removeReally)) void send(null, words.removed);
  });
  const form = element('form', { id: 'entry' }, [
    ...(before === undefined ? [labelled(words.id, idField)] : []),
    fields.main,
  ]);
  submit.setAttribute('form', form.id);
  const buttons = element(
    'div',
    {},
    before === undefined || table.isWhole ? [submit] : [submit, ' ', remove],
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void saveIt();
  });
  return { main: form, buttons, isChanged, save: saveIt };
}
