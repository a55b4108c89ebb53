import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { realFiles } from '#tests/fixtures/content.ts';
import { plainText } from '#wiki/prose.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, items, lead, links, section, terms, words } from './reading.ts';
import { roomSeven } from './wikis.ts';

const infobox = (name: string) => screen.getByRole('complementary', { name: `${name} at a glance` });

test('the infobox holds the group and the facts that an author marked for it', async () => {
  await openWiki('/characters/yong-gu');
  const box = infobox('Yong-gu');
  expect(terms(box)).toEqual(['Group', 'Played by', 'Family name', 'Work', 'Home']);
  expect(links(fact(box, 'Group'))).toEqual([['Family', '/characters?group=family']]);
  expect(words(fact(box, 'Family name'))).toBe('Lee');
});

test('where sources agree there is one value and nothing to open', async () => {
  await openWiki('/characters/yang-ho');
  const answer = fact(infobox('So Yang-ho'), 'Played by');
  expect(words(answer)).toBe('Oh Dal-su 오달수');
  expect(within(answer).getByText('오달수').lang).toBe('ko');
  expect(within(answer).queryByRole('group')).toBeNull();
});

test('where sources differ the preferred value leads, and all values open in place with who says them and why', async () => {
  const { press, where } = await openWiki('/characters/yong-gu');
  const answer = fact(infobox('Yong-gu'), 'Played by');
  expect(words(answer.firstElementChild)).toBe('Ryu Seung-ryong 류승룡');

  const opener = within(answer).getByText('Sources differ: 3 values');
  const details = within(answer).getByRole<HTMLDetailsElement>('group');
  expect(words(opener)).toBe('Sources differ: 3 values for “Played by”');
  expect(details.open).toBe(false);
  await press(opener);
  expect(details.open).toBe(true);
  expect(where()).toBe('/characters/yong-gu');

  const [preferred, normal, deprecated] = items(details).map(valueOf);
  expect(preferred).toEqual({
    value: 'Ryu Seung-ryong 류승룡 preferred',
    saidBy: ['Alchetron, cast list', 'YAM Magazine, trackback'],
    reason: 'All spellings stand for the same Korean name; this is the one that Room 7 uses throughout.',
  });
  expect(normal).toEqual({
    value: 'Ryoo Seung-Ryong 류승룡',
    saidBy: ['Alchetron, data sheet', 'What Mary Thinks', 'YAM Magazine, credits'],
    reason: null,
  });
  expect(deprecated).toEqual({
    value: 'Ryoo Seung-Ryeong set aside',
    saidBy: ['What Mary Thinks'],
    reason: 'A slip: further down the same page writes Ryoo Seung-ryong.',
  });
});

test('a statement outside the infobox opens its values in the same way', async () => {
  watched(6);
  const { press } = await openWiki('/characters/yong-gu');
  const answer = fact(section('Statements'), 'What happens in the shop');
  // The wiki prefers neither, and so shows both.
  expect([...answer.children].slice(0, 2).map(words)).toEqual([
    'The two fathers come to blows',
    'The other father punches him, after he has touched the girl',
  ]);
  await press(within(answer).getByText('Sources differ: 2 values'));
  expect(within(answer).getByRole<HTMLDetailsElement>('group').open).toBe(true);
});

test.each([
  ['/characters/yong-gu', 0],
  ['/characters/ye-seung', 6],
  ['/full/characters/min-hwan', roomSeven.last],
])('each citation of %s leads to the reference that it names', async (address, part) => {
  watched(part);
  await openWiki(address);
  const marks = screen.getAllByRole('link', { name: /^Source \d+: / });
  expect(marks.length).toBeGreaterThan(10);
  for (const mark of marks) {
    const [, number = '', named = ''] = /^Source (\d+): (.*)$/.exec(mark.getAttribute('aria-label') ?? '') ?? [];
    expect(mark.textContent).toBe(`[${number}]`);
    const reference = document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '');
    expect(reference?.closest('section')).toBe(section('Sources'));
    expect(reference?.getAttribute('value')).toBe(number);
    expect(words(reference).replace(/ Reliability [ABC]$/, '')).toBe(named);
  }
  // The list holds what is cited, in the order of the first citation, and nothing else.
  const cited = [...new Set(marks.map((mark) => Number(/\d+/.exec(mark.textContent)?.[0])))];
  expect(items(section('Sources')).map((item) => Number(item.getAttribute('value')))).toEqual(
    cited.toSorted((a, b) => a - b),
  );
});

test('a citation takes the keyboard to its reference, which leads to the page of the source', async () => {
  const { press, where } = await openWiki('/characters/yong-gu');
  const [mark] = screen.getAllByRole('link', { name: /^Source \d+: Alchetron, cast list$/ });
  if (!mark) throw new Error('no citation of the cast list');
  await press(mark);
  expect(where()).toBe(`/characters/yong-gu${mark.getAttribute('href')?.replace(/^[^#]*/, '')}`);
  const reference = document.activeElement as HTMLElement;
  expect(words(reference)).toBe('Alchetron, cast list Reliability B');
  await press(within(reference).getByRole('link', { name: 'Alchetron' }));
  await screen.findByRole('heading', { level: 1, name: 'Alchetron' });
  expect(where()).toBe('/sources/alchetron');
});

test('every name and spelling stands with its source, the preferred one and the Hangul first', async () => {
  await openWiki('/characters/yong-gu');
  const names = items(section('Names and spellings'));
  expect(names.slice(0, 4).map(words)).toEqual([
    'Yong-gu preferred',
    '용구 preferred',
    'Lee Yong-gu with the family name',
    'Lee Yong-go with the family name',
  ]);
  expect(within(section('Names and spellings')).getByText('용구').lang).toBe('ko');
  expect(names.length).toBe(roomSeven.page(0, '/characters/yong-gu', 'character').names.length);
  const slip = names.find((name) => words(name) === 'Yong-Roo once, a slip');
  expect(within(slip ?? document.body).getByRole('link', { name: /^Source \d+: YAM Magazine$/ })).toBeDefined();
});

test('relationships say what the others are, and change with the part', async () => {
  const others = () => items(section('Relationships')).map(words);
  const wiki = await openWiki('/characters/min-hwan');
  expect(others()).toEqual(['Yong-gu 용구prisoner']);
  wiki.unmount();
  watched(roomSeven.last);
  await openWiki('/full/characters/min-hwan');
  expect(others()).toEqual([
    'Yong-gu 용구prisoner',
    'Yong-gu 용구man who saved his life',
    'Ye-seung 예승child in his care',
    'Ye-seung 예승adopted daughter',
  ]);
});

test('appearances lead to the scenes that the part knows, in story order', async () => {
  const scenes = () => links(section('Scenes')).filter(([, address]) => address.includes('/timeline/'));
  const wiki = await openWiki('/characters/yang-ho');
  expect(scenes()).toEqual([['A new man in Cell No. 7', '/timeline/s14']]);
  await wiki.press(within(section('Scenes')).getByRole('link', { name: 'A new man in Cell No. 7' }));
  await screen.findByRole('heading', { level: 1, name: 'A new man in Cell No. 7' });
  wiki.unmount();
  watched(6);
  await openWiki('/characters/yang-ho');
  expect(scenes()).toEqual([
    ['A new man in Cell No. 7', '/timeline/s14'],
    ['The attack on Yang-ho', '/timeline/s16'],
  ]);
});

test('what links here stands with the sentence that does', async () => {
  const wiki = await openWiki('/characters/yong-gu');
  const sentence = (page: string) =>
    words(items(section('What links here')).find((item) => words(item.firstElementChild) === page)?.lastElementChild);
  expect(sentence('Jang Min-hwan')).toBe('Jang Min-hwan is the warden of the prison to which Yong-gu is sent.');
  expect(sentence('The bag in the shop window')).toBe(
    'Yong-gu puts money aside from a modest income, because Ye-seung longs for this bag.',
  );
  wiki.unmount();

  watched(roomSeven.last);
  await openWiki('/full/characters/yong-gu');
  expect(sentence('The retrial')).toBe(
    'Ye-seung, now a lawyer, has reopened the case of her father, Yong-gu, long after he was sentenced to death.',
  );
  const { backlinks } = roomSeven.page(roomSeven.last, '/characters/yong-gu', 'character');
  expect(items(section('What links here')).map(words)).toEqual(
    backlinks.map(
      ({ page, sentence: text }) =>
        [page.title, page.korean].filter((name) => name !== undefined).join(' ') + plainText(text),
    ),
  );
});

// Which paragraph of an author's file introduces a character: at part 0, at part 6 and at the end.
test.each([
  ['yong-gu', 0, 1, 3],
  ['ye-seung', 0, 0, 4],
  ['yang-ho', 0, 1, 3],
  ['min-hwan', 0, 0, 2],
])('%s is introduced by one whole paragraph at every part', async (id, before, atSix, after) => {
  const written = introductions(id);
  const wiki = await openWiki(`/characters/${id}`);
  expect(lead()).toEqual([written[before]]);
  wiki.unmount();
  watched(6);
  const later = await openWiki(`/characters/${id}`);
  expect(lead()).toEqual([written[atSix]]);
  later.unmount();
  watched(roomSeven.last);
  await openWiki(`/full/characters/${id}`);
  expect(lead()).toEqual([written[after]]);
});

test('a section that belongs to a later part is not there before', async () => {
  const wiki = await openWiki('/characters/yong-gu');
  expect(hasSection('Among the cellmates')).toBe(false);
  expect(hasSection('His choice')).toBe(false);
  expect(screen.getByRole('navigation', { name: 'On this page' }).textContent).not.toContain('Among the cellmates');
  wiki.unmount();
  watched(6);
  const later = await openWiki('/characters/yong-gu');
  expect(words(section('Among the cellmates'))).toContain('The men who beat him under a blanket');
  expect(hasSection('His choice')).toBe(false);
  later.unmount();
  watched(roomSeven.last);
  await openWiki('/full/characters/yong-gu');
  expect(words(section('His choice'))).toContain('takes the guilt upon himself');
});

test('the contents of the page lead to its sections', async () => {
  const { press, where } = await openWiki('/characters/yong-gu');
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  const headings = screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('article'));
  expect(links(contents)).toEqual(headings.map((heading) => [words(heading), `/characters/yong-gu#${heading.id}`]));
  await press(within(contents).getByRole('link', { name: 'Relationships' }));
  expect(where()).toBe('/characters/yong-gu#relationships');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Relationships' }));
});

test('all characters that the part knows are listed by group, and the count says how many', async () => {
  await openWiki('/characters');
  const { characters, groups } = roomSeven.page(0, '/characters', 'characters');
  expect(screen.getByRole('status').textContent).toBe(`${characters.length} characters`);
  expect(listed()).toEqual(
    groups.map(({ id, label }) => [label, characters.filter(({ group }) => group === id).map(({ title }) => title)]),
  );
  expect(listed().find(([group]) => group === 'Cell No. 7')?.[1]).toContain('So Yang-ho');
});

test('a group is chosen in the address, and the list and the count follow', async () => {
  const wiki = await openWiki('/characters');
  const groups = screen.getByRole('group', { name: 'Groups' });
  const current = () =>
    within(groups)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'true')
      .map(words);
  const { characters } = roomSeven.page(0, '/characters', 'characters');
  const inPrison = characters.filter(({ group }) => group === 'prison').map(({ title }) => title);
  expect(current()).toEqual(['Everyone']);

  await wiki.press(within(groups).getByRole('link', { name: 'The prison' }));
  expect(wiki.where()).toBe('/characters?group=prison');
  expect(current()).toEqual(['The prison']);
  expect(listed()).toEqual([['The prison', inPrison]]);
  expect(screen.getByRole('status').textContent).toBe(`${inPrison.length} of ${characters.length} characters`);

  await wiki.press(within(groups).getByRole('link', { name: 'Everyone' }));
  expect(wiki.where()).toBe('/characters');
  await goTo(wiki, '/characters?group=no-such-group');
  expect(screen.getByRole('status').textContent).toBe(`${characters.length} characters`);
});

test('a group without a character of the part is not offered', async () => {
  await openWiki('/characters?group=outside');
  const offered = links(screen.getByRole('group', { name: 'Groups' })).map(([name]) => name);
  const groups = roomSeven.page(0, '/characters', 'characters').groups.map(({ label }) => label);
  expect(offered).toEqual(['Everyone', ...groups]);
  expect(offered).not.toContain('Outside');
});

/** One value of a statement on which sources differ, with who says it, by name. */
function valueOf(item: HTMLElement) {
  const [value, ...rest] = [...item.children];
  const reason = rest.find(({ tagName }) => tagName === 'P');
  return { value: words(value), saidBy: items(item).map(words).toSorted(), reason: reason ? words(reason) : null };
}

function listed(): [group: string, names: string[]][] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => screen.getByRole('main').contains(heading))
    .map((heading) => [
      words(heading),
      within(heading.parentElement ?? heading)
        .getAllByRole('heading', { level: 3 })
        .map((name) => words(within(name).getByRole('link'))),
    ]);
}

/** The paragraphs of a character's first section, as an author wrote them, without marks. */
function introductions(id: string): string[] {
  const file = realFiles.find(({ path }) => path === `characters/${id}.json`);
  const { body } = JSON.parse(file?.text ?? '{}') as { body: { paragraphs: { text: string }[] }[] };
  return (body[0]?.paragraphs ?? []).map(({ text }) =>
    text
      .replaceAll(/\[\^[^\]]+\]/g, '')
      .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      .replaceAll('*', ''),
  );
}
