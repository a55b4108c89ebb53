import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Draws an SVG as a PNG, `width` pixels wide. Texts in the SVG must be paths, since no font is available here. */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
