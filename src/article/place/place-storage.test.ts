import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leavePlace, placeLeft, receivePlace, sendPlace } from './place-storage.ts';

const place = { names: ['rise'], top: 12, open: ['faq'], changed: [] };
const link = { pathname: '/pt/', hash: '#rise' } as HTMLAnchorElement;

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

test('a place that was sent or left comes back whole', () => {
  expect(sendPlace(place, link)).toBe(true);
  expect(receivePlace('/en/')).toBeUndefined();
  expect(receivePlace('/pt/')).toMatchObject({ place, hash: '#rise' });
  leavePlace(place, '/pt/');
  expect(placeLeft('/pt/')).toEqual(place);
});

test.each([
  'null',
  '1',
  '"x"',
  '[]',
  '{',
  '{}',
  '{"names":null,"top":0,"open":[],"changed":[]}',
  '{"names":[1],"top":0,"open":[],"changed":[]}',
  '{"names":[],"top":"0","open":[],"changed":[]}',
  '{"names":[],"top":0,"open":[]}',
  '{"names":[],"top":0,"open":{},"changed":[]}',
])('what an older version or another program left, %s, is dropped and no place', (text) => {
  sessionStorage.setItem('place /pt/', text);
  expect(placeLeft('/pt/')).toBeUndefined();
  expect(sessionStorage.getItem('place /pt/')).toBeNull();
  for (const waiting of [
    text,
    `{"address":"/pt/","hash":"","time":${Date.now()},"place":${text}}`,
  ]) {
    localStorage.setItem('place', waiting);
    expect(receivePlace('/pt/')).toBeUndefined();
    expect(localStorage.getItem('place')).toBeNull();
  }
});
