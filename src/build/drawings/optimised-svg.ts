import { type Config, optimize } from 'svgo';

/** As `npx svgo --multipass --precision 1` does, and without titles and descriptions. */
const config: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: ['preset-default', 'removeTitle', { name: 'removeDesc', params: { removeAny: true } }],
};

const mostRuns = 5;

/**
 * Returns a picture in its one form: small, without anything that nobody sees, its ids short and without a meaning. An
 * optimised picture is returned as it is.
 *
 * @throws If the text is not XML.
 */
export function optimisedSvg(text: string): string {
  let form = text.trim();
  // One run can make room for another.
  for (let run = 0; run < mostRuns; run++) {
    const { data } = optimize(form, config);
    if (data === form) break;
    form = data;
  }
  return form;
}
