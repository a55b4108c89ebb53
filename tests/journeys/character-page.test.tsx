import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupBy } from '#lib/group-by.ts';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { plainText } from '#wiki/prose.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, items, lead, links, nameOf, section, terms, words } from './reading.ts';
import { laterHeading, lanternRoom } from './wikis.ts';

const infobox = (name: string) => screen.getByRole('complementary', { name: `${name} at a glance` });

test('the infobox shows the group and the facts that are marked for it', async () => {
  await openWiki('/characters/baek-mu-jin');
  const box = infobox('Baek Mu-jin');
  const { claims } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  expect(terms(box)).toEqual([
    'Played by',
    'Group',
    ...claims.filter((claim) => claim.infobox).map(({ label }) => label),
  ]);
  expect(links(fact(box, 'Group'))).toEqual([['The tower', '/characters?group=tower']]);
  expect(words(fact(box, 'Occupation'))).toBe('Keeper of the light at Solme Point');
});

test('if sources agree there is one value and nothing to open', async () => {
  await openWiki('/characters/cha-tae-su');
  expect(words(fact(infobox('Cha Tae-su'), 'Played by'))).toBe('Gong Tae-ryang 공태량');
  const answer = fact(infobox('Cha Tae-su'), 'Post');
  expect(words(answer)).toBe('Harbourmaster of Solme Harbour');
  expect(within(answer).queryByRole('group')).toBeNull();
});

test('with several values the preferred one is shown, and all open in place with their sources and reasons', async () => {
  const { press, where } = await openWiki('/film');
  const answer = fact(infobox('Nine Turns of the Lamp'), 'Release date');
  expect(words(answer.firstElementChild)).toBe('3 May 1998 1998년 5월 3일');

  const opener = within(answer).getByText('Sources differ: 3 values');
  const details = within(answer).getByRole<HTMLDetailsElement>('group');
  expect(words(opener)).toBe('Sources differ: 3 values for “Release date”');
  expect(details.open).toBe(false);
  await press(opener);
  expect(details.open).toBe(true);
  expect(where()).toBe('/film');

  const page = lanternRoom.page(0, '/film', 'film');
  const claim = page.claims.find(({ id }) => id === 'release-date');
  expect(claim?.values.map(({ rank }) => rank)).toEqual(['preferred', undefined, 'deprecated']);
  expect(items(details).map(valueOf)).toEqual(
    claim?.values.map(({ rank, citations, reason, ...value }) => ({
      value: [
        wholeValueText(value),
        ...(rank === undefined ? [] : [{ preferred: 'preferred', deprecated: 'set aside' }[rank]]),
      ].join(' '),
      saidBy: page.references
        .filter(({ number }) => citations.includes(number))
        .map(({ source, locator }) => [source.title, ...(locator === undefined ? [] : [locator])].join(', '))
        .toSorted(),
      reason: reason ? plainText(reason) : null,
    })),
  );
  const [preferred, , deprecated] = items(details).map(valueOf);
  expect(preferred?.saidBy).toContain('Harbour Leaf, film page, listings');
  expect(deprecated?.reason).toMatch(/^An early announcement/);
});

test('a statement outside the infobox shows all values if none is preferred', async () => {
  watched(1);
  const { press } = await openWiki('/film');
  const { claims } = lanternRoom.page(1, '/film', 'film');
  const open = claims.find(({ infobox: inBox, differs, values }) => !inBox && differs && values[0]?.rank === undefined);
  const answer = fact(section('Statements'), open?.label ?? '');
  const amount = open?.values.length ?? 0;
  expect([...answer.children].slice(0, amount).map(words)).toEqual(open?.values.map((value) => wholeValueText(value)));
  await press(within(answer).getByText(`Sources differ: ${amount} values`));
  expect(within(answer).getByRole<HTMLDetailsElement>('group').open).toBe(true);
});

test.each([
  ['/characters/baek-mu-jin', 0],
  ['/characters/han-do-yeon', 1],
  ['/full/characters/noh-bun-i', lanternRoom.last],
])('each citation of %s links to its reference', async (address, part) => {
  watched(part);
  await openWiki(address);
  const marks = screen.getAllByRole('link', { name: /^Source \d+$/ });
  expect(marks.length).toBeGreaterThan(6);
  for (const mark of marks) {
    const [, number = ''] = /^Source (\d+)$/.exec(mark.getAttribute('aria-label') ?? '') ?? [];
    expect(mark.textContent).toBe(`[${number}]`);
    const reference = document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '');
    expect(reference?.closest('section')).toBe(section('Sources'));
    expect(reference?.getAttribute('value')).toBe(number);
    expect(words(reference)).toMatch(/^\S.* Reliability [ABC]$/);
  }
  // References are listed in the order of their first citation, and only if cited.
  const cited = [...new Set(marks.map((mark) => Number(/\d+/.exec(mark.textContent)?.[0])))];
  expect(items(section('Sources')).map((item) => Number(item.getAttribute('value')))).toEqual(
    cited.toSorted((a, b) => a - b),
  );
});

test('every name and spelling has its source; the preferred and the original come first', async () => {
  await openWiki('/characters/baek-mu-jin');
  const list = section('Names and spellings').querySelector<HTMLElement>('.name-list') ?? document.body;
  const names = within(list).getAllByRole('listitem');
  expect(names.slice(0, 2).map(words)).toEqual(['Baek Mu-jin preferred', '백무진 preferred']);
  expect(within(list).getByText('백무진').lang).toBe('ko');
  const { names: written } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  expect(names.map(words)).toEqual(
    written.map(({ text, note, preferred }) =>
      [text, ...(note === undefined ? [] : [plainText(note)]), ...(preferred ? ['preferred'] : [])].join(' '),
    ),
  );
  const slip = names.find((name) => words(name).startsWith('Paek Mu-jin'));
  const mark = within(slip ?? document.body).getByRole('link', { name: /^Source \d+$/ });
  expect(words(document.getElementById(mark.getAttribute('href')?.split('#')[1] ?? ''))).toBe(
    'The Reel Almanac, data sheet Reliability B',
  );
});

test('all spellings of a name are listed, each with its sources', async () => {
  await openWiki('/characters/baek-mu-jin');
  const spellings = fact(section('Names and spellings'), 'Spelling of his name');
  const { claims } = lanternRoom.page(0, '/characters/baek-mu-jin', 'character');
  const claim = claims.find(({ id }) => id === 'name-in-print');
  const values = claim?.values.map((value) => wholeValueText(value)) ?? [];
  expect(values.length).toBeGreaterThan(3);
  expect(items(spellings).map((item) => words(item.firstElementChild).replace(/ (preferred|set aside)$/, ''))).toEqual(
    values,
  );
  expect(within(spellings).queryByRole('group')).toBeNull();
  expect(document.body.textContent).not.toContain(`Sources differ: ${values.length}`);
});

test('opinions are listed under views, each with its author', async () => {
  await openWiki('/film');
  const views = fact(section('Views'), 'Fame of the cast');
  expect(items(views).map(words)).toEqual([
    expect.stringMatching(/^Nobody had heard of them.*Saltmarsh Post/),
    expect.stringMatching(/^The stage knew them all.*Coast Film Institute/),
  ]);
  expect(terms(section('Statements'))).not.toContain('Fame of the cast');
});

test('an address can link to a statement', async () => {
  await openWiki('/film');
  expect(document.getElementById('claim--takings')).toBe(
    fact(section('Statements'), 'Takings of the first month').parentElement,
  );
});

test('relationships describe the other characters, and change with the part', async () => {
  const others = () => items(section('Relationships')).map((item) => [...item.children].map(words));
  const written = (part: number) =>
    groupBy(lanternRoom.page(part, '/characters/baek-mu-jin', 'character').relationships, ({ to }) => to.title).map(
      (ties) => [
        [ties[0].to.title, ties[0].to.original?.text].filter((text) => text !== undefined).join(' '),
        listText(ties.map(({ label }) => label)),
      ],
    );
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect(others()).toEqual(written(0));
  expect(others()[0]).toEqual(['Han Do-yeon 한도연', 'reader of his log']);
  wiki.unmount();
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  expect(others()).toEqual(written(lanternRoom.last));
  expect(others()).toContainEqual([
    'Seo Gil-su of marker-two 서길수',
    'helper, come from marker-two and friend, since marker-three',
  ]);
});

test('appearances link to the scenes that the part knows, in story order', async () => {
  const scenes = () => within(section('Scenes')).getAllByRole('heading', { level: 3 }).flatMap(links);
  const written = (part: number) =>
    lanternRoom
      .page(part, '/characters/cha-tae-su', 'character')
      .appearances.map(({ page }) => [page.title, page.path]);
  const wiki = await openWiki('/characters/cha-tae-su');
  expect(scenes()).toEqual(written(0));
  expect(scenes().map(([, address]) => address)).toEqual(['/timeline/s7', '/timeline/s8']);
  await wiki.press(within(section('Scenes')).getByRole('link', { name: 'Herring day' }));
  expect(wiki.where()).toBe('/timeline/s8');
  wiki.unmount();
  watched(2);
  await openWiki('/characters/cha-tae-su');
  expect(scenes()).toEqual(written(2));
  expect(scenes().map(([, address]) => address)).toEqual([
    '/timeline/s7',
    '/timeline/s8',
    '/timeline/s10',
    '/timeline/s4',
  ]);
});

test('the company of a character links to the others, and to the scenes they share', async () => {
  const wiki = await openWiki('/characters/noh-bun-i');
  const { companions } = lanternRoom.page(0, '/characters/noh-bun-i', 'character');
  const shared = (scenes: number) => `${scenes} scene${scenes === 1 ? '' : 's'}`;
  expect(links(within(section('Appears with')).getByRole('list'))).toEqual(
    companions.flatMap(({ title, path, scenes }) => [
      [title, path],
      [
        `${shared(scenes)} with ${title}`,
        `/timeline?character=noh-bun-i&with=${path.slice(path.lastIndexOf('/') + 1)}`,
      ],
    ]),
  );
  expect(companions[0]?.title).toBe('Cha Tae-su');
  const scenes = companions[0]?.scenes ?? 0;
  await wiki.press(screen.getByRole('link', { name: `${shared(scenes)} with Cha Tae-su` }));
  expect(screen.getByText(`${scenes} of 3 scenes`)).toBeDefined();
  expect(screen.getByRole('combobox', { name: 'Together with' })).toHaveProperty('value', 'cha-tae-su');
});

test('the company of a character grows with the part', async () => {
  const shared = (part: number) =>
    Object.fromEntries(
      lanternRoom
        .page(part, '/characters/noh-bun-i', 'character')
        .companions.map(({ title, scenes }) => [title, scenes]),
    );
  expect([shared(0)['Cha Tae-su'], shared(2)['Cha Tae-su']]).toEqual([2, 4]);
  watched(2);
  await openWiki('/characters/noh-bun-i');
  const company = within(section('Appears with')).getAllByRole('listitem').map(words);
  expect(company.join()).toContain('4 scenes with Cha Tae-su');
  expect(company).toHaveLength(Object.keys(shared(2)).length);
});

test('without a known shared scene there is no company, and no heading for it', async () => {
  expect(lanternRoom.page(0, '/characters/han-do-yeon', 'character').companions).toEqual([]);
  await openWiki('/characters/han-do-yeon');
  expect(hasSection('Appears with')).toBe(false);
});

test('a place lists who is seen there, with links to their scenes', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/places/solme-harbour');
  const { companions } = lanternRoom.page(lanternRoom.last, '/places/solme-harbour', 'place');
  const [, [, address] = []] = links(within(section('Characters seen here')).getByRole('list'));
  expect(companions.length).toBeGreaterThan(1);
  const first = companions[0]?.path.split('/').at(-1) ?? '';
  expect(address).toBe(`/full/timeline?character=${first}&place=solme-harbour`);
});

test('backlinks are grouped by kind, with the sentence that links', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  const { backlinks } = lanternRoom.page(lanternRoom.last, '/characters/baek-mu-jin', 'character');
  const headings = within(section('What links here')).getAllByRole('heading', { level: 3 });
  expect(headings.map(words)).toEqual(backlinks.map(({ kind }) => messages.collections.many[kind]));
  expect(headings.map(words)).toEqual(expect.arrayContaining(['Film', 'Characters', 'Reviews']));
  const here = within(section('What links here')).getAllByRole('listitem');
  expect(here.map((item) => words(item))).toEqual(
    backlinks.flatMap(({ links: found }) =>
      found.map((link) => nameOf(link.page) + ('label' in link ? link.label : plainText(link.sentence))),
    ),
  );
  // Each heading has the pages of its kind.
  for (const [place, { links: found }] of backlinks.entries()) {
    expect(headings[place]?.nextElementSibling?.children).toHaveLength(found.length);
  }
  // The quoted sentence links to this page.
  for (const item of here) expect(links(item).map(([, to]) => to)).toContain('/full/characters/baek-mu-jin');
});

test.each(['baek-mu-jin', 'han-do-yeon', 'cha-tae-su', 'noh-bun-i'])(
  'the introduction of %s is one paragraph at every part, and changes between parts',
  async (id) => {
    const seen: string[] = [];
    for (const part of [0, 1, lanternRoom.last]) {
      watched(part);
      const wiki = await openWiki(part === lanternRoom.last ? `/full/characters/${id}` : `/characters/${id}`);
      expect(lead(), `at part ${part}`).toEqual(introductions(id, part));
      expect(lead().length, `at part ${part}`).toBe(1);
      seen.push(...lead());
      wiki.unmount();
    }
    expect(seen[0]).not.toBe(seen.at(-1));
  },
);

test('a section of a later part is not shown before', async () => {
  const atOne = laterHeading(lanternRoom, '/characters/baek-mu-jin', 1, 0);
  const atTheEnd = laterHeading(lanternRoom, '/characters/baek-mu-jin', lanternRoom.last, 2);
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect([hasSection(atOne), hasSection(atTheEnd)]).toEqual([false, false]);
  expect(screen.getByRole('navigation', { name: 'On this page' }).textContent).not.toContain(atOne);
  wiki.unmount();
  watched(1);
  const later = await openWiki('/characters/baek-mu-jin');
  expect([hasSection(atOne), hasSection(atTheEnd)]).toEqual([true, false]);
  later.unmount();
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  expect([hasSection(atOne), hasSection(atTheEnd)]).toEqual([true, true]);
});

test('the table of contents links to the sections', async () => {
  const { press, where } = await openWiki('/characters/baek-mu-jin');
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  const headings = screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('article'));
  expect(links(contents)).toEqual(headings.map((heading) => [words(heading), `/characters/baek-mu-jin#${heading.id}`]));
  await press(within(contents).getByRole('link', { name: 'Relationships' }));
  expect(where()).toBe('/characters/baek-mu-jin#relationships');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Relationships' }));
});

test('all characters that the part knows are listed by group, and the count says how many', async () => {
  await openWiki('/characters');
  const { characters, entries, groups } = lanternRoom.page(0, '/characters', 'characters');
  expect(screen.getByRole('status').textContent).toBe(`${characters.length + entries.length} characters`);
  expect(listed()).toEqual(
    groups.map(({ id, label }) => [
      label,
      [
        ...characters.filter(({ group }) => group === id).map(({ title }) => title),
        ...entries
          .filter(({ group }) => group === id)
          .map(({ title, original }) => [title, ...(original ? [original.text] : [])].join(' ')),
      ],
    ]),
  );
  expect(listed().find(([group]) => group === 'The harbour')?.[1]).toContain('Cha Tae-su');
});

test('the group in the address filters the list and the count', async () => {
  const wiki = await openWiki('/characters');
  const groups = screen.getByRole('group', { name: 'Groups' });
  const current = () =>
    within(groups)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'true')
      .map(words);
  const { characters, entries } = lanternRoom.page(0, '/characters', 'characters');
  const all = characters.length + entries.length;
  const inHarbour = characters.filter(({ group }) => group === 'harbour').map(({ title }) => title);
  expect(current()).toEqual(['Everyone']);

  await wiki.press(within(groups).getByRole('link', { name: 'The harbour' }));
  expect(wiki.where()).toBe('/characters?group=harbour');
  expect(current()).toEqual(['The harbour']);
  expect(listed()).toEqual([['The harbour', inHarbour]]);
  expect(screen.getByRole('status').textContent).toBe(`${inHarbour.length} of ${all} characters`);

  await wiki.press(within(groups).getByRole('link', { name: 'Everyone' }));
  expect(wiki.where()).toBe('/characters');
  await goTo(wiki, '/characters?group=no-such-group');
  expect(screen.getByRole('status').textContent).toBe(`${all} characters`);
});

test('a group without a character of the part is not offered', async () => {
  await openWiki('/characters?group=trawler');
  const offered = links(screen.getByRole('group', { name: 'Groups' })).map(([name]) => name);
  const groups = lanternRoom.page(0, '/characters', 'characters').groups.map(({ label }) => label);
  expect(offered).toEqual(['Everyone', ...groups]);
  expect(offered).not.toContain('At sea');
});

/** Returns a value of a disputed statement, with its sources by name. */
function valueOf(item: HTMLElement) {
  const [value, ...rest] = [...item.children];
  const reason = rest.find(({ tagName }) => tagName === 'P');
  return { value: words(value), saidBy: items(item).map(words).toSorted(), reason: reason ? words(reason) : null };
}

function listed(): [group: string, names: string[]][] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => screen.getByRole('main').contains(heading))
    .filter((heading) => !['Relationships', 'Sources'].includes(words(heading)))
    .map((heading) => [
      words(heading),
      within(heading.parentElement ?? heading)
        .getAllByRole('heading', { level: 3 })
        .map((name) => words(within(name).queryByRole('link') ?? name)),
    ]);
}

interface Written {
  reveal?: string;
  until?: string;
  text: string;
}

/** Returns the paragraphs that introduce a character at a part, as authored, without markup. */
function introductions(id: string, part: number): string[] {
  const { body } = authored(`characters/${id}.json`) as { body: { paragraphs: Written[] }[] };
  return (body[0]?.paragraphs ?? [])
    .filter(({ reveal, until }) => partOf(reveal) <= part && (until === undefined || part < partOf(until)))
    .map(({ text }) =>
      text
        .replaceAll(/\[\^[^\]]+\]/g, '')
        .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replaceAll('*', ''),
    );
}

/** Returns the part after which a scene was shown for the last time. */
function partOf(scene: string | undefined): number {
  const { parts } = authored('parts.json') as { parts: { scenes: string[] }[] };
  if (scene === 'premise') return 0;
  const shown = parts.findLastIndex(({ scenes }) => scenes.includes(scene ?? ''));
  return shown < 0 ? parts.length : shown + 1;
}

function authored(path: string): unknown {
  return JSON.parse(inventedFiles.find((file) => file.path === path)?.text ?? '{}');
}
