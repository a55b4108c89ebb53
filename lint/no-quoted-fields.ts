import type { Model } from '#compiler/model.ts';
import { collectionModels, drawingModel, singleModels } from '#compiler/schemas/schemas.ts';

/**
 * Lint rule: code of the compiler and the build does not name content fields in quotes, since such lists are easily
 * forgotten when a field is added. Instead, `walk.ts` visits every field by its schema, `instancesOf` finds all values
 * of a schema, and `fieldPath` names one field for a message, checked by its type.
 */
const names = new Set<string>();
for (const model of [...Object.values(collectionModels), drawingModel, ...Object.values(singleModels)]) collect(model);

function collect(model: Model): void {
  if (model.kind === 'list') collect(model.item);
  if (model.kind !== 'object') return;
  for (const [name, { model: inner }] of model.fields) {
    names.add(name);
    collect(inner);
  }
}

/** The nodes of the syntax tree that this rule reads (https://github.com/estree/estree). */
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
        // Variables with these names hold field names. Other string comparisons may be about a kind, a target or a
        // collection with the name of a field.
        if (operator === '===' || operator === '!==') {
          if (/^(?:key|name|field|property|step)$/.test(left?.name ?? '')) check(right);
        }
      },
    };
  },
};

export default { meta: { name: 'room-7' }, rules: { 'no-quoted-fields': rule } };
