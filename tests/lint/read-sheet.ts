import { type LightningCSSOptions, preprocessCSS, resolveConfig } from 'vite';

/** The names in a style sheet. */
export interface Sheet {
  file: string;
  selectors: Selector[];
  /** Custom properties it sets, on any selector. */
  sets: Set<string>;
  /** Custom properties it reads with `var()`. */
  reads: Set<string>;
  /** Literal colours, which should be tokens. */
  colours: string[];
  keyframes: string[];
}

/** A selector without commas. */
export interface Selector {
  line: number;
  compounds: Compound[];
}

/** A compound selector. */
export interface Compound {
  /** The combinator before it; undefined for the first. */
  combinator: string | undefined;
  element: string | undefined;
  classes: string[];
  /** The alternatives in `:is()` and `:where()`. */
  choices: Compound[][];
  /** The selectors in `:not()`, `:has()` and the like. */
  others: Compound[][];
}

/** A part of a selector as parsed by Lightning CSS: https://lightningcss.dev/transforms.html */
interface SelectorPart {
  type: string;
  name?: string;
  value?: string;
  kind?: string;
  selectors?: SelectorPart[][];
}

/** A value of Lightning CSS's type `CssColor`; a system colour is a string. */
type Colour = string | { type: string; alpha?: number };

/**
 * Parses a style sheet with the parser that the build uses.
 *
 * @throws If the sheet is not valid CSS.
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

/** All colours except `currentColor`, `transparent` and system colours, which forced colours need. */
function isWrittenOut(colour: Colour): boolean {
  return typeof colour !== 'string' && colour.type !== 'currentcolor' && colour.alpha !== 0;
}
