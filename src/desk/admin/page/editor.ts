import type { ContentList } from '../api.ts';
import { element } from './element.ts';
import { reportPlace, tellError } from './report.ts';
import { load } from './request.ts';
import { tableView } from './table-view.ts';
import { textView } from './text-view.ts';
import type { View } from './view.ts';
import { locale, words } from './words.ts';

// The address says what is open: #text/data-centre-energy, #table/data-centre-energy/facts.yaml.
document.documentElement.lang = locale;
document.title = words.title;
const navigation = element('nav');
navigation.setAttribute('aria-label', words.files);
const main = element('main', { tabIndex: -1 });
document.body.append(element('header', {}, [element('h1', {}, [words.heading]), navigation]), main);
let view: View | undefined;
let shown = location.hash;

async function show(): Promise<void> {
  if (location.hash === shown && view) return;
  if (view?.isChanged() && !window.confirm(words.leaveReally)) {
    history.replaceState(null, '', shown);
    return;
  }
  shown = location.hash;
  const [, kind, name = ''] = /^#(text|table)\/(.+)$/.exec(decodeURI(shown)) ?? [];
  for (const link of navigation.querySelectorAll('a')) {
    if (link.hash === shown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  try {
    view = undefined;
    if (kind === undefined) return;
    view = await (kind === 'text' ? textView(name) : tableView(name));
    main.replaceChildren(view.main);
  } catch (error) {
    const report = reportPlace();
    main.replaceChildren(report);
    tellError(report, error);
  }
}

async function start(): Promise<void> {
  const { explainers, tables } = await load<ContentList>('list');
  const links = [
    ...explainers.map((id) => [`#text/${id}`, `${words.text}: ${id}`] as const),
    ...tables.map((file) => [`#table/${file}`, file] as const),
  ];
  const items = links.map(([href, label]) => element('li', {}, [element('a', { href }, [label])]));
  navigation.append(element('ul', {}, items));
  if (shown === '') history.replaceState(null, '', links[0]?.[0] ?? '');
  await show();
}

window.addEventListener('hashchange', () => void show());
window.addEventListener('beforeunload', (event) => {
  if (view?.isChanged()) event.preventDefault();
});
window.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void view?.save();
});
await start();
