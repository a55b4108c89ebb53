import { type LightningCSSOptions, preprocessCSS, resolveConfig } from 'vite';

/** What a style sheet names. */
export interface Sheet {
  file: string;
  selectors: Selector[];
  /** Custom properties that it sets, on `:root` or anywhere else. */
  sets: Set<string>;
  /** Custom properties that it reads by `var()`. */
  reads: Set<string>;
  /** Colours that it writes out, instead of reading them from a token. */
  colours: string[];
  keyframes: string[];
}

/** A selector without commas. */
export interface Selector {
  line: number;
  compounds: Compound[];
}

/** What is between two combinators. */
export interface Compound {
  /** The combinator before it; the first has none. */
  combinator: string | undefined;
  element: string | undefined;
  classes: string[];
  /** What is in `:is()` and `:where()`, one of which it is. */
  choices: Compound[][];
  /** What is in `:not()`, `:has()` and the like. */
  others: Compound[][];
}

/** What Lightning CSS makes of a part of a selector: https://lightningcss.dev/transforms.html */
interface SelectorPart {
  type: string;
  name?: string;
  value?: string;
  kind?: string;
  selectors?: SelectorPart[][];
}

/** A value of its type `CssColor`; a colour of the system is a string. */
type Colour = string | { type: string; alpha?: number };

/**
 * Reads a style sheet with the parser that the build uses.
 *
 * @throws Where the sheet is no valid CSS.
 */
export async function readSheet(file: string, css: string): Promise<Sheet> {
  const sheet: Sheet = { file, selectors: [], sets: new Set(), reads: new Set(), colours: [], keyframes: [] };
  const config = await resolveConfig(
    { configFile: false, css: { transformer: 'lightningcss', lightningcss: { visitor: visitorOf(sheet) } } },
    'build',
  );
  await preprocessCSS(css, file, config);
  return sheet;
}

function visitorOf(sheet: Sheet): NonNullable<LightningCSSOptions['visitor']> {
  return {
    Rule: {
      style({ value }) {
        for (const parts of value.selectors as SelectorPart[][]) {
          sheet.selectors.push({ line: value.loc.line + 1, compounds: compoundsOf(parts) });
        }
      },
      keyframes({ value }) {
        sheet.keyframes.push(value.name.value);
      },
      property({ value }) {
        sheet.sets.add(value.name);
      },
    },
    Declaration: {
      custom({ name }) {
        if (name.startsWith('--')) sheet.sets.add(name);
      },
    },
    Variable({ name }) {
      sheet.reads.add(name.ident);
    },
    Color(colour) {
      if (isWrittenOut(colour)) sheet.colours.push(JSON.stringify(colour));
    },
  };
}

function compoundsOf(parts: readonly SelectorPart[]): Compound[] {
  const compounds: Compound[] = [];
  let compound = emptyCompound(undefined);
  for (const { type, name = '', value, kind, selectors } of parts) {
    if (type === 'combinator') {
      compounds.push(compound);
      compound = emptyCompound(value);
    }
    if (type === 'type') compound.element = name;
    if (type === 'class') compound.classes.push(name);
    const isChoice = kind === 'is' || kind === 'where';
    if (selectors) (isChoice ? compound.choices : compound.others).push(...selectors.map(compoundsOf));
  }
  return [...compounds, compound];
}

function emptyCompound(combinator: string | undefined): Compound {
  return { combinator, element: undefined, classes: [], choices: [], others: [] };
}

/** Not `currentColor`, `transparent` or a colour of the system, which forced colours need. */
function isWrittenOut(colour: Colour): boolean {
  return typeof colour !== 'string' && colour.type !== 'currentcolor' && colour.alpha !== 0;
}
