import { expect, test } from 'vitest';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { readFontPackage } from './font-package.ts';
import { fontNotices, scriptFonts } from './script-fonts.ts';

const invented = contentOf(inventedFiles).site;
const ferry = contentOf(ferryFiles).site;

test('each script of a wiki uses the font named in site.json, Latin first', () => {
  expect(scriptFonts(invented).map(({ use, scripts, lang, font }) => [use, scripts, lang, font.name])).toEqual([
    ['titles', ['Latin'], undefined, '@fontsource/gowun-batang'],
    ['text', ['Latin'], undefined, '@fontsource/noto-sans-kr'],
    ['titles', ['Hangul'], 'ko', '@fontsource/gowun-batang'],
    ['text', ['Hangul'], 'ko', '@fontsource/noto-sans-kr'],
  ]);
  expect(fontNotices(invented)).toEqual([]);
});

test('a script without a font gets a notice that says how to add one', () => {
  expect(scriptFonts(ferry)).toEqual([]);
  expect(fontNotices(ferry)).toEqual([
    expect.stringMatching(/no font for Latin,.*Fix: install one \(npm install .*"scripts": \["Latin"\]/),
    expect.stringMatching(/no font for Cyrillic,.*"fonts" in site.json with "scripts": \["Cyrillic"\]/),
  ]);
});

test('a package that is not installed or not a font is an error that says what to do', () => {
  expect(() => readFontPackage('@fontsource/nowhere')).toThrow(
    /"@fontsource\/nowhere", which is not installed\.\n {2}Fix: npm install --save-dev @fontsource\/nowhere/,
  );
  expect(() => readFontPackage('react')).toThrow('"react", which is no package of @fontsource');
});
