import type { Content } from '#compiler/content.ts';
import { type JsonPath } from '#compiler/json-file.ts';
import { collectionNames } from '#wiki/collections.ts';
import { always, revealRules, type Shown, type Timed } from './reveal-rules.ts';

/** A string of the authored content, with the times of everything around it. */
export interface AuthoredText {
  value: string;
  /** The field that holds it; of an item of a list, the list's. */
  key: string;
  /** The field or list that holds its object: `paragraphs` for the text of a paragraph, empty for the file itself. */
  holder: string;
  /** The authored file: `characters/keeper.json`. */
  file: string;
  path: JsonPath;
  /** Whether a part may hold it, by every reveal and until around it. */
  may: Shown;
  /** Whether a part lists it: it may be held, and what it is listed with is known. */
  listed: Shown;
}

interface Around {
  key: string;
  holder: string;
  file: string;
  path: JsonPath;
  may: Shown;
  listed: Shown;
}

/** Gives the content with every string changed. Nothing of it is compiled or left out, whatever its reveal says. */
export function changeTexts(content: Content, change: (text: AuthoredText) => string): Content {
  const rules = revealRules(content);

  const walk = (value: unknown, around: Around): unknown => {
    if (Array.isArray(value)) {
      return value.map((item, index) => walk(item, { ...around, path: [...around.path, index] }));
    }
    if (typeof value === 'string') return change({ value, ...around });
    if (typeof value !== 'object' || value === null) return value;
    const { key, may, listed } = around;
    const own = rules.times(key, value as Timed);
    const target = rules.target(key, value as Timed);
    const inner = {
      file: around.file,
      holder: key,
      may: (part: number) => may(part) && own(part),
      listed: (part: number) => listed(part) && own(part) && target(part),
    };
    const fields = Object.entries(value).map(([name, field]) => [
      name,
      walk(field, { ...inner, key: name, path: [...around.path, name] }),
    ]);
    return Object.fromEntries(fields) as unknown;
  };
  const whole = (value: unknown, file: string, key: string, known: Shown): unknown =>
    walk(value, { key, holder: '', file, path: key === '' ? [] : [key], may: known, listed: known });

  const entities = collectionNames.map((collection) => {
    const all = [...content.entities[collection]].map(
      ([id, entity]) => [id, whole(entity, `${collection}/${id}.json`, '', rules.known(collection, id))] as const,
    );
    return [collection, new Map(all)];
  });
  const parts = content.parts.parts.map(({ cue, scenes }, index) => {
    // The cue of the part that comes next is known too: it tells whether that part is over.
    const known: Shown = (part) => index <= part;
    const path = ['parts', index, 'cue'];
    const text = { value: cue, key: 'cue', holder: 'parts', file: 'parts.json', path, may: known, listed: known };
    return { cue: change(text), scenes };
  });
  return {
    site: whole(content.site, 'site.json', '', always) as Content['site'],
    parts: { parts },
    drawings: whole(content.drawings, 'drawings.json', 'drawings', always) as Content['drawings'],
    entities: Object.fromEntries(entities) as Content['entities'],
  };
}
