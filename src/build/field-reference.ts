import type { FieldModel, Model, ObjectModel } from '#compiler/model.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { collectionModels, drawingFolder, drawingModel, singleModels } from '#compiler/schemas/schemas.ts';
import { leafWords } from '#compiler/type-words.ts';

/** The path of the field reference. */
export const fieldReferencePath = 'docs/content.md';

const introduction = `# Fields of the content

Made from the schemas by \`npm run format\`; do not edit it by hand. How the files work together is explained in
[src/content/README.md](../src/content/README.md).

**Shown by its reveal** means that the object has a \`reveal\` of its own, and is hidden until the end of the film where
that is missing. **Shown with its parent** means that it is shown together with the object that contains it.
`;

/** Returns the field reference as Markdown, not laid out: for every field of every content file, its type and purpose. */
export function fieldReference(): string {
  const files = [
    ...Object.entries(collectionModels).map(([name, model]) => [`${name}/*.json`, model] as const),
    [`${drawingFolder}*.json`, drawingModel] as const,
    ...Object.entries(singleModels),
  ];
  const objects = new Map<ObjectModel, string>();
  const sections = files.map(([path, model]) => section(`\`${path}\``, model, '##', objects));
  // Objects used in several files are described once; describing one may add more to the list.
  const described: string[] = [];
  for (const [model, name] of objects) described.push(section(`\`${name}\``, model, '###', objects));
  return [introduction, ...sections, '## Objects in the files', ...described].join('\n\n');
}

function section(title: string, model: ObjectModel, level: string, objects: Map<ObjectModel, string>): string {
  const rows = [...model.fields].map(([name, field]) => row(name, field, objects));
  return [
    `${level} ${title}`,
    model.shown === 'by-reveal' ? 'Shown by its reveal.' : 'Shown with its parent.',
    ['| field | what belongs there | required | note |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function row(
  name: string,
  { model, absent, needed, note = '' }: FieldModel,
  objects: Map<ObjectModel, string>,
): string {
  const required = absent === undefined ? 'yes' : absent === 'null' ? 'yes, or null' : needed ? 'one of these' : '';
  return `| \`${name}\` | ${typeOf(model, name, objects)} | ${required} | ${cell(note)} |`;
}

/** Returns the type of a field. Objects have sections of their own, linked by name. */
function typeOf(model: Model, name: string, objects: Map<ObjectModel, string>): string {
  if (model.kind === 'list')
    return `list of ${typeOf(model.item, name, objects)}${model.filled ? ', at least one' : ''}`;
  if (model.kind === 'leaf') return cell(leafWords(model.field, jsonSchemaOf(model.schema)));
  const title = objects.get(model) ?? freeName(name, objects);
  objects.set(model, title);
  return `[\`${title}\`](#${title})`;
}

function freeName(name: string, objects: ReadonlyMap<ObjectModel, string>): string {
  const taken = new Set(objects.values());
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  return free;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
