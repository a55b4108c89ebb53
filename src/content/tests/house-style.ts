import type { AuthoredFile } from '#compiler/json-file.ts';

/** A pattern that the articles of this film avoid, and what to write instead. */
interface Rule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly fix: string;
}

/** Patterns of sentences that make a reader stumble, in any article. */
const sentenceRules: readonly Rule[] = [
  {
    id: 'reviewer-by-role',
    pattern: /\b(?:the|a) (?:reviewer|blogger|blog|author of the blog|writer for|author of the page)\b/i,
    fix: 'Say what happens in the film; name whoever says it once, by name, and only for an opinion.',
  },
  { id: 'the-wiki-speaks', pattern: /\bRoom 7\b(?!”)/, fix: 'Articles do not talk about the wiki; leave it out.' },
  {
    id: 'the-wiki-speaks',
    pattern: /\b(?:this|the) wiki\b(?! of| at)/i,
    fix: 'Articles do not talk about the wiki; leave it out.',
  },
  {
    id: 'accounts-compared',
    pattern:
      /\b(?:says? (?:one|another|a third) source|one (?:source|account) (?:says|has|tells)|(?:by|in|according to) (?:one|another|some|most|either) (?:source|account)s?|the sources|a second (?:source|account)|another (?:source|account)|others? (?:source|account)s? (?:say|have|tell))\b/i,
    fix: 'Tell what we hold; where accounts clash, a claim with both values shows it.',
  },
  {
    id: 'dictionary-opening',
    pattern: /^(?:The )?[\p{L}’' -]{3,40} (?:is|are) what\b/u,
    fix: 'Begin with somebody who does something.',
  },
  {
    id: 'cleft',
    pattern: /\b[Ii]t (?:is|was) (?!not )[^,.;:]{2,40} (?:that|who|which) (?:\w+ ){0,3}\w+/u,
    fix: 'Say it without “it is … that”.',
  },
  { id: 'that-was-none', pattern: /\bthat (?:is|was) none\b/i, fix: '“that never happened”.' },
  { id: 'of-whom', pattern: /\b(?:of|to|for|by|with|from) whom\b/i, fix: 'Two sentences, or “who”.' },
  { id: 'that-is', pattern: /[,;(] that is[,:]/i, fix: 'Say the thing itself.' },
  { id: 'nothing-of-the-kind', pattern: /\bNothing of the kind\b/, fix: 'Leave it out.' },
  { id: 'passive-search', pattern: /\b(?:were|was) looked at\b/i, fix: 'Say who looked.' },
  {
    id: 'counted-out',
    pattern: /\b(?:the one award that|the one that (?:Alchetron|YAM|Mary) (?:gives|lists|prints))\b/i,
    fix: 'Leave the source out.',
  },
];

/** The names of those who say something, which leads and plots do without. */
const sourceNames =
  /\b(?:Alchetron|Wikipedia|YAM(?: Magazine)?|Mary(?:’s)?|Five Thoughts|Morgenroete(?: Munitions)?|Anna|AsianWiki|HanCinema|Yonhap|Namuwiki|Naver|IMDb|Korean (?:press|newspapers|blogs?)|newspapers? (?:say|write|call|report))\b/;

/** A period that ends no sentence. */
const abbreviation = /\b(No|Nos|Mr|Mrs|Ms|Dr|St|vs)\. /g;
const sentenceEnd = /(?<=[.!?…][”’")*]*(?:\[\^[^\]]+\])*) +(?=[“‘*[\p{Lu}\p{N}])/u;

/** Returns the sentences of a paragraph, each with the citations that follow it. */
export function sentencesOf(text: string): readonly string[] {
  return text.replace(abbreviation, '$1.\u00a0').split(sentenceEnd);
}

/** Markdown links by their texts, and citations as `[^id]`. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]^][^\]]*)\]\([^)]*\)/g, '$1');

/** One violation of the house style: where it stands, the sentence, and how to mend it. */
export interface StyleProblem {
  readonly file: string;
  readonly field: string;
  readonly rule: string;
  readonly sentence: string;
  readonly fix: string;
}

/** Whether a field holds the first paragraphs of a page, the plot, or a scene: where no source is named. */
function tellsTheFilm(collection: string, field: string): boolean {
  if (['works', 'reviews', 'sources', 'answers'].includes(collection)) return false;
  return field.startsWith('plot[') || field.startsWith('intro[') || field.startsWith('body[0]');
}

/**
 * Returns what in the articles of this film is against its house style.
 *
 * @param files - The files of the content.
 */
export function houseStyleProblems(files: readonly AuthoredFile[]): readonly StyleProblem[] {
  const problems: StyleProblem[] = [];
  for (const { path: file, text: json } of files) {
    const collection = file.split('/').at(-2) ?? '';
    visit(JSON.parse(json), '', (field, text) => {
      for (const sentence of sentencesOf(text)) {
        const plain = withoutLinks(sentence);
        const words = plain.replace(/\[\^[^\]]+\]/g, '');
        const report = (rule: string, fix: string): void => {
          problems.push({ file, field, rule, sentence, fix });
        };
        // What a source is like stands on its own page, where it may be called what it is.
        if (collection !== 'sources') {
          for (const { id, pattern, fix } of sentenceRules) if (pattern.test(words)) report(id, fix);
        } else if (/\bRoom 7\b(?!”)/.test(words)) {
          report('the-wiki-speaks', 'Say what the source is good for, not who uses it.');
        }
        if (tellsTheFilm(collection, field) && sourceNames.test(words)) {
          report('source-in-lead', 'A lead, scene or plot says what happens; the citation says who says so.');
        }
        if (marksIn(plain) > 1) {
          report('one-mark', 'Put the citations of a sentence at its end, side by side; or make two sentences.');
        }
      }
    });
  }
  return problems;
}

/** How many groups of citations stand in a sentence; citations side by side are one mark. */
function marksIn(sentence: string): number {
  return sentence.match(/(?:\[\^[^\]]+\])+/g)?.length ?? 0;
}

/** Calls `found` for each string of a file that is prose: it carries a citation. */
function visit(value: unknown, field: string, found: (field: string, text: string) => void): void {
  if (typeof value === 'string') {
    if (value.includes('[^')) found(field, value);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      visit(item, `${field}[${index}]`, found);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) visit(item, field === '' ? key : `${field}.${key}`, found);
  }
}
