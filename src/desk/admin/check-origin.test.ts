import { describe, expect, test } from 'vitest';
import { checkOrigin } from './check-origin.ts';

const own = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json',
};

describe('the editor answers', () => {
  test.each(['localhost:4321', '127.0.0.1:80', '[::1]:4321', 'localhost'])(
    'its own page on %s',
    (host) => {
      expect(() => {
        checkOrigin('POST', { ...own, host, origin: `http://${host}` });
        checkOrigin('GET', { host, 'sec-fetch-site': 'none' });
      }).not.toThrow();
    },
  );
});

describe('the editor refuses', () => {
  test.each([
    ['another site', { ...own, origin: 'https://evil.example' }],
    ['another port of this machine', { ...own, origin: 'http://localhost:8080' }],
    ['a sandboxed page', { ...own, origin: 'null' }],
    ['a save without an origin', { ...own, origin: undefined }],
    [
      'a name that points to this machine',
      { ...own, host: 'evil.example', origin: 'http://evil.example' },
    ],
    ['a name that begins like this machine', { ...own, host: 'localhost.evil.example' }],
    ['a form of another site', { ...own, 'content-type': 'text/plain' }],
    ['a request the browser calls foreign', { ...own, 'sec-fetch-site': 'cross-site' }],
  ])('%s', (_, headers) => {
    expect(() => {
      checkOrigin('POST', headers);
    }).toThrow(/The editor (answers|takes)/);
  });

  test('reading by another site', () => {
    expect(() => {
      checkOrigin('GET', { host: own.host, 'sec-fetch-site': 'cross-site' });
    }).toThrow('its own page alone');
  });
});
