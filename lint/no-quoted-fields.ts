import type { Model } from '#compiler/model.ts';
import { collectionModels, singleModels } from '#compiler/schemas/schemas.ts';

/**
 * A lint rule: code of the compiler and the build does not name the fields of the content in quotes, since a list of
 * names is what somebody forgets to add the next field to. `walk.ts` visits every field by what its schema says it is;
 * `instancesOf` finds all values of a schema; `fieldPath` names one field for a message, checked by its type.
 */
const names = new Set<string>();
for (const model of [...Object.values(collectionModels), ...Object.values(singleModels)]) collect(model);

function collect(model: Model): void {
  if (model.kind === 'list') collect(model.item);
  if (model.kind !== 'object') return;
  for (const [name, { model: inner }] of model.fields) {
    names.add(name);
    collect(inner);
  }
}

/** What of the tree of a program is read here (https://github.com/estree/estree). */
interface Node {
  type: string;
  value?: unknown;
  name?: string;
  operator?: string;
  computed?: boolean;
  left?: Node;
  right?: Node;
  property?: Node;
  elements?: (Node | null)[];
}

interface Context {
  report(problem: { node: Node; message: string }): void;
}

const rule = {
  create(context: Context) {
    const check = (node: Node | null | undefined) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string' || !names.has(node.value)) return;
      context.report({
        node,
        message: `"${node.value}" is a field of the content. Do not name it in quotes: walk the model (walk.ts), find values by their schema (instancesOf), or write fieldPath<Type>((value) => value.${node.value}).`,
      });
    };
    return {
      ArrayExpression: ({ elements = [] }: Node) => elements.forEach(check),
      MemberExpression: ({ computed, property }: Node) => computed && check(property),
      BinaryExpression({ operator, left, right }: Node) {
        if (operator === 'in') check(left);
        // What is called so holds the name of a field; a kind, a target or a collection may be called like one.
        if (operator === '===' || operator === '!==') {
          if (/^(?:key|name|field|property|step)$/.test(left?.name ?? '')) check(right);
        }
      },
    };
  },
};

export default { meta: { name: 'room-7' }, rules: { 'no-quoted-fields': rule } };
