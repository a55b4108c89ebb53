/**
 * The collections of `src/content/`, each with the prefix of links to its entities (`character:old-miller`). Mixed
 * lists use this order.
 */
export const collections = {
  film: 'film',
  characters: 'character',
  people: 'person',
  events: 'event',
  places: 'place',
  motifs: 'motif',
  works: 'work',
  reviews: 'review',
  answers: 'answer',
  sources: 'source',
} as const;

export type Collection = keyof typeof collections;
type EntityKind = (typeof collections)[Collection];

/** All collections, in the order of mixed lists. */
export const collectionNames = /* @__PURE__ */ Object.keys(collections) as Collection[];

/** Returns the result of `make` for each collection, by name. */
export function forEachCollection<T>(make: (collection: Collection) => T): Record<Collection, T> {
  return Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<Collection, T>;
}

/** An entity's id: kebab-case, the name of its file. A changed id is kept in `formerIds`. */
export type EntityId = string & { readonly brand: 'EntityId' };

/** Collection and id in one string, as links in prose write it: `character:old-miller`. */
export type EntityRef = `${EntityKind}:${EntityId}`;

/**
 * Returns whether a text can be an id: lower-case letters, digits and single hyphens. `index` is none, since hosts serve
 * `index.html` for the address above it.
 */
export function isEntityId(text: string): text is EntityId {
  return text !== 'index' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Returns the reference to an entity. */
export function entityRef(collection: Collection, id: EntityId): EntityRef {
  return `${collections[collection]}:${id}`;
}

/** Parses a reference such as `character:old-miller`; returns null if it is not valid. */
export function parseEntityRef(text: string): { collection: Collection; id: EntityId } | null {
  const colon = text.indexOf(':');
  const id = text.slice(colon + 1);
  const collection = collectionNames.find((name) => collections[name] === text.slice(0, colon));
  return colon > 0 && collection && isEntityId(id) ? { collection, id } : null;
}

/** Returns the file of an entity, below the folder of the content: `characters/old-miller.json`. */
export function contentFile(collection: Collection, id: string): string {
  return `${collection}/${id}.json`;
}
