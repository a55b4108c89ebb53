import { expect, test } from 'vitest';
import { paletteOf, tokenColours } from '../tokens.ts';
import { iconSvg } from './icon-svg.ts';
import { insideCircle } from './site-icons.ts';

const mark = [
  { d: 'M8 8h48v48H8z', tone: 'paper' as const },
  { d: 'M20 20h24v24H20z', tone: 'ink' as const },
];

test('an icon draws the logo in the colours of the tokens, without styles that a policy could block', () => {
  const colour = tokenColours();
  expect(iconSvg(mark, { kind: 'none' }, paletteOf({}))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
      `<path d="M8 8h48v48H8z" fill="${colour('wall').light}"/>` +
      `<path d="M20 20h24v24H20z" fill="${colour('warm').dark}"/></svg>`,
  );
});

test('a background reaches the edge, with the logo centred on it', () => {
  expect(iconSvg(mark, { kind: 'full', share: 0.5 }, paletteOf({}))).toContain(
    '<path d="M0 0h64v64H0z" fill="#1c363c"/><g transform="translate(16 16) scale(0.5)">',
  );
});

test('the corners of any logo lie inside the circle that a phone may crop to', () => {
  expect((insideCircle * Math.SQRT2) / 2).toBeLessThanOrEqual(0.4);
});

test('a token has a colour in both themes, and an unknown one is an error', () => {
  const colour = tokenColours(':root { --a: light-dark(#fff, #000); --b: #231a00; --s1: 0.5rem; }');
  expect([colour('a'), colour('b')]).toEqual([
    { light: '#fff', dark: '#000' },
    { light: '#231a00', dark: '#231a00' },
  ]);
  expect(() => colour('s1')).toThrow('build: tokens.css has no colour --s1.');
});
