import { closestMatch } from 'leven';

/*
 * The page for unknown addresses, once it knows the address: in its language where it came in every one, because its server
 * has one such page for all, and with the page first whose address is nearest to the one that was asked for.
 */
const parts = () => [...document.querySelectorAll<HTMLElement>('.not-found section')];

const homeOf = (part: HTMLElement) => part.querySelector<HTMLAnchorElement>('.not-found-home a');

async function showLanguage(): Promise<void> {
  const all = parts();
  const home = all
    .map((part) => homeOf(part)?.pathname ?? '')
    .find((path) => path !== '' && `${location.pathname}/`.startsWith(path));
  if (all.length < 2 || home === undefined) return;
  const answer = await fetch(`${home}404.html`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!page.querySelector('.not-found')) return;
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}

function showNearest(): void {
  for (const part of parts()) {
    const pages = new Map(
      [...part.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => [nameIn(link), link]),
    );
    const asked = nameIn(location);
    const near = closestMatch(asked, [...pages.keys()], {
      maxDistance: Math.ceil(asked.length / 3),
    });
    const link = near === undefined ? undefined : pages.get(near);
    const lead = part.querySelector('.lead');
    if (!link || !lead) continue;
    const told = document.createElement('p');
    told.className = 'not-found-near';
    told.append(`${part.dataset['near'] ?? ''} `, link.cloneNode(true));
    lead.after(told);
  }
}

// The last part of an address, by which one tells pages apart.
function nameIn({ pathname }: { readonly pathname: string }): string {
  return pathname.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? '';
}

try {
  await showLanguage();
} catch {
  // Without a network every language is still there.
}
showNearest();
