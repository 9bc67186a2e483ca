import { languageCodes } from '../../language/languages.ts';
import { citationFormats } from '../citation/citation-formats.ts';
import { filePolicy, headerPolicy } from './content-security-policy.ts';

/** Headers for the addresses that a pattern covers ("*" stands for anything); null takes one away that an earlier rule sets. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string | null>>;
}

/** What the site uses of a browser, it uses itself (a figure goes full screen, a text to the clipboard); the rest is denied. */
const permissions = [
  'clipboard-write=(self)',
  'fullscreen=(self)',
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'usb',
]
  .map((feature) => (feature.includes('=') ? feature : `${feature}=()`))
  .join(', ');

/** A figure alone may stand in anybody's page, with the two things that its buttons need. */
const embeddedPermissions = permissions.replaceAll('(self)', '*');

/** Open to programs of other sites. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The addresses of files whose names hold a hash of what stands in them. */
export const hashedFiles = '/_astro/*';

/**
 * Every header that the site is answered with, wherever it is served: the first rule covers all, and the one of the others
 * that covers an address goes before it. HTML is asked for anew each time, as an older page would name hashed files that a new build no longer has;
 * unchanged it costs one 304.
 */
export const headerRules: readonly [HeaderRule, ...HeaderRule[]] = [
  {
    paths: ['/*'],
    headers: {
      'Content-Security-Policy': headerPolicy("'none'"),
      // Two years. No "preload": that list binds a whole domain, which its owner must decide.
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissions,
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  {
    paths: languageCodes.map((language) => `/${language}/embed/*`),
    headers: {
      'Content-Security-Policy': headerPolicy('*'),
      'Permissions-Policy': embeddedPermissions,
      'X-Frame-Options': null,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    paths: ['/charts/*'],
    headers: {
      ...openToAll,
      'Content-Security-Policy': filePolicy,
      'X-Frame-Options': null,
      'Cache-Control': 'public, max-age=3600',
    },
  },
  {
    paths: ['/data/*'],
    headers: { ...openToAll, 'Cache-Control': 'public, max-age=3600' },
  },
  {
    // Servers name the type of a file by its ending; these endings are not in every server's list.
    paths: languageCodes.map((language) => `/${language}/*/cite.bib`),
    headers: { 'Content-Type': `${citationFormats.bib.mediaType}; charset=utf-8` },
  },
  {
    paths: languageCodes.map((language) => `/${language}/*/cite.ris`),
    headers: { 'Content-Type': `${citationFormats.ris.mediaType}; charset=utf-8` },
  },
  {
    paths: languageCodes.map((language) => `/${language}/site.webmanifest`),
    headers: { 'Content-Type': 'application/manifest+json' },
  },
  {
    paths: ['/favicon.ico'],
    headers: { 'Content-Type': 'image/x-icon' },
  },
  {
    // The icons that a figure in a sandboxed frame names: its page has no origin of its own.
    paths: ['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'],
    headers: openToAll,
  },
  {
    // Their names hold a hash of what stands in them. A figure in a sandboxed frame of another site loads them as anybody's.
    paths: [hashedFiles],
    headers: { ...openToAll, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];
