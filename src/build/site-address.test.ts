import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [{}, undefined, '/'],
  [{ base: '/room-7/' }, undefined, '/room-7/'],
  [{ url: 'https://room.example' }, 'https://room.example', '/'],
  [{ url: 'https://room.example/' }, 'https://room.example', '/'],
  [{ url: 'https://Example.org:8080/wikis/Room-7' }, 'https://example.org:8080/wikis/Room-7', '/wikis/Room-7/'],
  [{ url: 'https://example.org/room-7/', base: '/room-7/' }, 'https://example.org/room-7', '/room-7/'],
  [{ own: 'https://room.example/wiki' }, 'https://room.example/wiki', '/wiki/'],
  [{ own: 'https://room.example', url: 'http://localhost/a' }, 'http://localhost/a', '/a/'],
])('%j is published at %s, with the base %s', (given, url, base) => {
  expect(siteAddress(given)).toEqual({ url, base });
});

test.each([
  [
    { base: 'room-7' },
    'build: --base must be a path with a slash at both ends, not "room-7". It may have letters, digits, "-", "_" and ".". Fix: --base=/room-7/',
  ],
  [
    { base: 'https://example.org/my room' },
    'build: --base must be a path with a slash at both ends, not "https://example.org/my room". It may have letters, digits, "-", "_" and ".". Fix: --base=/my-room/',
  ],
  [
    { base: '/../' },
    'build: --base must be a path with a slash at both ends, not "/../". It may have letters, digits, "-", "_" and ".". Fix: --base=/',
  ],
  [
    { url: 'room.example' },
    'build: --url must be the address of a site, such as "https://example.org/wiki", not "room.example". Fix: --url=https://room.example',
  ],
  [
    { url: 'ftp://room.example/x' },
    'build: --url must be the address of a site, such as "https://example.org/wiki", not "ftp://room.example/x". Fix: --url=https://room.example/x',
  ],
  [
    { url: 'https://' },
    'build: --url must be the address of a site, such as "https://example.org/wiki", not "https://". Fix: write the name of a host after https://',
  ],
  [
    { url: 'https://me:secret@room.example/wiki?a=b#c' },
    'build: --url must be the address of a site, such as "https://example.org/wiki", not "https://me:secret@room.example/wiki?a=b#c". Fix: --url=https://room.example/wiki',
  ],
  [
    { url: 'https://room.example/my%20room' },
    'build: the path of --url may have letters, digits, "-", "_", "." and "/", not "/my%20room/". Fix: publish it elsewhere.',
  ],
  [
    { url: 'https://room.example', base: '/room-7/' },
    'build: --base is "/room-7/", but --url is "https://room.example", whose path is "/". Fix: leave out --base, or give --url=https://room.example/room-7/',
  ],
  [
    { own: 'https://room.example', base: '/room-7/' },
    'build: --base is "/room-7/", but the "url" of site.json is "https://room.example", whose path is "/". Fix: leave out --base, or give --url=https://room.example/room-7/',
  ],
])('%j is refused', (given, message) => {
  expect(() => siteAddress(given)).toThrow(message);
});
