import { contactAddress } from '../../src/outputs/serving/security-text.ts';

/** What is wrong with the settings and the place of a build, in words that say what to write; empty where all is well. */
export function settingProblems(
  root: string,
  {
    SITE_URL: site,
    BASE_PATH: base,
    CONTACT: contact,
    PREVIEW: preview,
  }: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return [
    ...placeProblems(root),
    ...(site ? siteProblems(site) : []),
    ...baseProblems(base),
    ...(contact ? contactProblems(contact) : []),
    ...(preview && preview !== '1'
      ? [
          `PREVIEW is "${preview}". The site that readers get has none; for a preview with drafts write PREVIEW=1`,
        ]
      : []),
  ];
}

// Astro and Vite read these signs as parts of an address: style sheets would be missing, or nothing is found.
function placeProblems(root: string): readonly string[] {
  const sign = /[%#?]/.exec(root)?.[0];
  if (!sign) return [];
  const name = root.split(/[/\\]/).find((part) => part.includes(sign)) ?? root;
  const better = name.replaceAll(/[%#?]+/g, '');
  return [
    `The project is in ${root}, and the site cannot be built where a folder has "${sign}" in its name. Rename "${name}", for example to "${better.trim() || 'site'}".`,
  ];
}

function siteProblems(site: string): readonly string[] {
  const scheme = /^https?:\/\//.test(site);
  const address = URL.parse(scheme ? site : `https://${site}`);
  if (!address)
    return [`SITE_URL is "${site}", which is no address. Write SITE_URL=https://example.org`];
  const { origin, pathname, search, hash } = address;
  const folder = pathname.replace(/\/+$/, '');
  if (folder) {
    return [
      `SITE_URL is "${site}", but the folder belongs into BASE_PATH. Write SITE_URL=${origin} BASE_PATH=${folder}`,
    ];
  }
  return scheme && !search && !hash ? [] : [`SITE_URL is "${site}". Write SITE_URL=${origin}`];
}

function baseProblems(base: string | undefined): readonly string[] {
  if (!base || /^\/[\w.~/-]*$/.test(base)) return [];
  const path = base.replace(/^https?:\/\/[^/]*/, '').replaceAll(/[^\w.~/-]+/g, '-');
  return [
    `BASE_PATH is "${base}", which is no path of letters, digits and hyphens. Write BASE_PATH=/${path.replace(/^[/-]+|-+$/g, '')}`,
  ];
}

function contactProblems(contact: string): readonly string[] {
  try {
    contactAddress(contact);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
