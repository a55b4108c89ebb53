import { type ESTree, parseSync, Visitor } from 'vite';

/** What a module uses of the style sheets. */
export interface Module {
  file: string;
  /** The style sheets it imports, as written. */
  imports: string[];
  /** The classes it uses, each with the line of one use. */
  classes: Map<string, number>;
  /** Lines that build a class name from pieces, so that it cannot be found by search. */
  computed: Set<number>;
}

/** Identifiers that hold class names: `className`, `buttonClass`, `toneClasses`. */
const holdsClasses = /^class(?:es|Name)?$|Class(?:es|Name)?$/;

/**
 * Returns the classes that a module uses: in `className`, in HTML as `class="…"`, and in functions, constants and
 * parameters whose name ends with `Class`, `Classes` or `ClassName`.
 *
 * @throws If the module is not valid TypeScript.
 */
export function readModule(file: string, text: string): Module {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const module: Module = {
    file,
    imports: [],
    classes: new Map(),
    computed: new Set(),
  };
  const lineOf = ({ start }: { start: number }) => text.slice(0, start).split('\n').length;
  const write = (words: string, node: { start: number }) => {
    for (const name of words.split(/\s+/).filter(Boolean)) module.classes.set(name, lineOf(node));
  };
  const read = (value: ESTree.Node | null) => {
    if (value) readClasses(value, write, (node) => module.computed.add(lineOf(node)));
  };
  const readHtml = (html: string, node: { start: number }) => {
    for (const [, words = ''] of html.matchAll(/\bclass="([^"]*)"/g)) write(words, node);
    if (/\bclass="[^"]*$/.test(html)) module.computed.add(lineOf(node));
  };
  new Visitor({
    ImportDeclaration({ source }) {
      if (source.value.endsWith('.css')) module.imports.push(source.value);
    },
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && holdsClasses.test(name.name)) read(value);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'className') read(value);
    },
    CallExpression({ callee, arguments: given }) {
      // element.classList.add('…')
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MemberExpression') return;
      const { property } = callee.object;
      if (property.type === 'Identifier' && property.name === 'classList') given.forEach(read);
    },
    AssignmentExpression({ left, right }) {
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      if (left.property.name === 'className') read(right);
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && holdsClasses.test(id.name)) read(init);
    },
    FunctionDeclaration(declared) {
      if (holdsClasses.test(declared.id?.name ?? '')) read(declared);
    },
    Literal({ value, start }) {
      if (typeof value === 'string') readHtml(value, { start });
    },
    TemplateElement({ value, start }) {
      readHtml(value.cooked ?? '', { start });
    },
  }).visit(program);
  return module;
}

/** Visits the possible values of an expression. Identifiers with class names follow the naming rule above. */
function readClasses(
  node: ESTree.Node,
  write: (words: string, node: ESTree.Node) => void,
  computed: (node: ESTree.Node) => void,
): void {
  if (node.type === 'Literal') return typeof node.value === 'string' ? write(node.value, node) : undefined;
  if (node.type === 'Identifier') return node.name === 'undefined' || isNamedSo(node) ? undefined : computed(node);
  if (node.type === 'TemplateLiteral') {
    for (const [index, { value }] of node.quasis.entries()) {
      const words = value.cooked ?? '';
      write(words, node);
      const cutsBefore = index > 0 && /^\S/.test(words);
      const cutsBehind = index < node.expressions.length && /\S$/.test(words);
      if (cutsBefore || cutsBehind) computed(node);
    }
  }
  const choices = choicesOf(node);
  if (!choices) return computed(node);
  for (const choice of choices) if (choice) readClasses(choice, write, computed);
}

/** Returns the possible values of an expression or function; undefined if they are unknown. */
function choicesOf(node: ESTree.Node): readonly (ESTree.Node | null)[] | undefined {
  if (node.type === 'TemplateLiteral') return node.expressions;
  if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') return [node.consequent, node.alternate];
  if (node.type === 'LogicalExpression') return node.operator === '&&' ? [node.right] : [node.left, node.right];
  if (node.type === 'ArrayExpression') return node.elements;
  if (node.type === 'ObjectExpression') return node.properties;
  if (node.type === 'Property') return [node.value];
  if (node.type === 'AssignmentPattern') return [node.right];
  if (node.type === 'JSXExpressionContainer' || node.type === 'TSSatisfiesExpression') return [node.expression];
  if (node.type === 'FunctionDeclaration' || node.type === 'ArrowFunctionExpression') return [node.body];
  if (node.type === 'BlockStatement') return node.body.filter(({ type }) => /^(?:Return|If)Statement$/.test(type));
  if (node.type === 'ReturnStatement') return [node.argument];
  if (node.type === 'CallExpression') return [node.callee];
  // `rest.className`, or an entry of `toneClasses`.
  if (node.type === 'MemberExpression') return [isNamedSo(node.property) ? node.property : node.object];
  return undefined;
}

function isNamedSo(node: ESTree.Node): boolean {
  return node.type === 'Identifier' && holdsClasses.test(node.name);
}
