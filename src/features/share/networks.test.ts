import { expect, test } from 'vitest';
import { networks } from './networks.ts';

test('each network gets the encoded address, whatever characters it and the title contain', () => {
  const url = 'https://example.org/characters/rada#a&b=c';
  for (const { address } of networks) {
    const asked = new URL(address(url, 'Rada & “7” · Wiki'));
    expect([...asked.searchParams.values()]).toContain(url);
    expect(asked.protocol).toBe('https:');
  }
});

test('networks that accept a title get it', () => {
  const titled = networks.filter(({ address }) =>
    new URL(address('https://example.org/', 'Rada & co')).href.includes('Rada'),
  );
  expect(titled.map(({ name }) => name)).toEqual(['X (Twitter)', 'Reddit']);
});
