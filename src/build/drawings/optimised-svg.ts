import { createRequire } from 'node:module';
import type * as Svgo from 'svgo';

/** As `npx svgo --multipass --precision 1` does, and without titles and descriptions. */
const config: Svgo.Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: ['preset-default', 'removeTitle', { name: 'removeDesc', params: { removeAny: true } }],
};

/**
 * Returns a picture in its one form: small, without anything that nobody sees, its ids short and without a meaning. An
 * optimised picture is returned as it is.
 *
 * @throws If the text is not XML.
 */
export function optimisedSvg(text: string): string {
  const { optimize } = svgo();
  // One run can make room for another. Some pictures have several forms of one length, of which each run makes another.
  let form = text.trim();
  for (;;) {
    const { data } = optimize(form, config);
    if (data.length >= form.length) return form;
    form = data;
  }
}

/** Loads svgo when a picture is optimised: it has more modules than all else that a check needs, which seldom does. */
function svgo(): typeof Svgo {
  return require('svgo') as typeof Svgo;
}

const require = createRequire(import.meta.url);
