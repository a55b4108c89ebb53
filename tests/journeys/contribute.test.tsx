import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { messages } from '#messages/messages.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, main, section, words } from './reading.ts';
import { serve } from './server.ts';
import { ferryLanding, lanternRoom } from './wikis.ts';

const { contribute, suggest } = messages;

const copied = () => navigator.clipboard.readText();

/** Opens the first footnote in an element. */
async function openFootnote({ press }: Awaited<ReturnType<typeof openWiki>>, within_: HTMLElement) {
  const [marker = document.body] = within(within_).getAllByRole('link', { name: /^Sources? \d/ });
  await press(marker);
  return screen.findByRole('dialog', { name: marker.getAttribute('aria-label') ?? '' });
}

test('the footer leads to how to contribute, with an example of each task from the wiki', async () => {
  watched(1);
  const { press, where } = await openWiki('/people');
  await press(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Contribute' }));
  expect(where()).toBe('/contribute');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Contribute');
  const ofFact = section(contribute.fact.title);
  expect(words(fact(ofFact, 'File'))).toBe('film/nine-turns.json');
  expect(words(fact(ofFact, 'Statement'))).toBe('Release date');
  expect(within(fact(ofFact, 'Page')).getByRole('link').getAttribute('href')).toBe('/film#claim--release-date');
  expect(words(within(ofFact).getByRole('figure'))).toContain('"date": "1998-05-03"');
  expect(words(section(contribute.source.title))).toContain('[^harbour-leaf#listings]');
  expect(words(section(contribute.review.title))).toContain('npm run new -- review');
  expect(words(section(contribute.spelling.title))).toContain('npm run rename -- characters/baek-mu-jin new-id');
  expect(words(section(contribute.ways.title))).toContain(contribute.ways.without.nobody);
  await press(within(section(contribute.needs.title)).getByRole('link', { name: contribute.needs.about }));
  expect(where()).toBe('/about#wording');
  await press(within(section('How it is written')).getByRole('link', { name: messages.about.wording.contribute }));
  expect(where()).toBe('/contribute');
});

test('a wiki with an editor and an address says so', async () => {
  serve(ferryLanding);
  await openWiki('/contribute');
  const ways = section(contribute.ways.title);
  expect(words(ways)).toContain(contribute.ways.without.editor);
  const targets = within(ways)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(targets).toEqual(['/contribute#ways', 'mailto:landing@example.org', 'https://example.org/the-landing']);
  expect(hasSection(contribute.review.title)).toBe(true);
});

test('suggesting a change to a page copies its file and name, says so once, and can be completed', async () => {
  const { press, user } = await openWiki('/characters/baek-mu-jin');
  await press(within(screen.getByRole('contentinfo')).getByRole('button', { name: suggest.open }));
  const panel = screen.getByRole('dialog', { name: suggest.open });
  const text = await within(panel).findByRole<HTMLTextAreaElement>('textbox', { name: suggest.text });
  await waitFor(() => expect(within(panel).getByRole('status').textContent).toBe(suggest.copied));
  expect(within(panel).getAllByRole('status')).toHaveLength(1);
  expect(await copied()).toBe(
    'Page: Baek Mu-jin (/characters/baek-mu-jin)\nFile: characters/baek-mu-jin.json\nIt should say: \nWhere you read it: ',
  );
  expect(words(panel)).toContain(suggest.nobody);
  await user.type(text, 'page 9');
  await press(within(panel).getByRole('button', { name: suggest.copy }));
  expect(await copied()).toContain('Where you read it: page 9');
});

test('beside the sources of a statement, its id and all its values are copied', async () => {
  const wiki = await openWiki('/film');
  const row = document.getElementById('claim--release-date') ?? document.body;
  const footnote = await openFootnote(wiki, row);
  await wiki.press(await within(footnote).findByRole('button', { name: suggest.open }));
  await within(footnote).findByText(suggest.copied);
  expect(await copied()).toMatch(
    /^Page: .* \(\/film\)\nFile: film\/nine-turns\.json\nStatement: Release date \(release-date\)\nIt says now: 3 May 1998.*; 13 May 1998.*\nIt should say: \n/,
  );
});

test('beside the sources of a sentence, its paragraph and the heading above it are copied', async () => {
  watched(lanternRoom.last);
  const wiki = await openWiki('/full/film');
  const paragraph = main().querySelector<HTMLElement>('section p:has(sup)') ?? document.body;
  const heading = paragraph.closest('section')?.querySelector('h2')?.textContent;
  const footnote = await openFootnote(wiki, paragraph);
  await wiki.press(await within(footnote).findByRole('button', { name: suggest.open }));
  await within(footnote).findByText(suggest.copied);
  expect(await copied()).toContain(`\nSection: ${heading}\nIt says now: ${words(paragraph)}\n`);
});

test('an entry of a list has its own file', async () => {
  const wiki = await openWiki('/answers');
  const question = 'Why does the lamp turn nine times?';
  const footnote = await openFootnote(wiki, section(question));
  await wiki.press(await within(footnote).findByRole('button', { name: suggest.open }));
  await within(footnote).findByText(suggest.copied);
  expect(await copied()).toContain(`File: answers/why-nine.json\nSection: ${question}\n`);
});

test('if the browser denies copying, the text is selected', async () => {
  const { press } = await openWiki('/sources/harbour-leaf');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  await press(screen.getByRole('button', { name: suggest.open }));
  const panel = screen.getByRole('dialog', { name: suggest.open });
  const text = await within(panel).findByRole<HTMLTextAreaElement>('textbox');
  await waitFor(() => expect(within(panel).getByRole('status').textContent).toBe(suggest.refused));
  expect(text.value).toContain('File: sources/harbour-leaf.json');
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
});

test('with an editor on the web, pages, statements and sources lead to their file there', async () => {
  serve(ferryLanding);
  watched(ferryLanding.last, ferryLanding);
  const wiki = await openWiki('/full/film');
  const edit = (file: string) => `https://example.org/the-landing/edit/main/content/${file}`;
  const ofPage = () => within(screen.getByRole('contentinfo')).getByRole('link', { name: /^Suggest a change/ });
  expect(ofPage().getAttribute('href')).toBe(edit('film/the-last-ferry.json'));
  const footnote = await openFootnote(wiki, document.getElementById('claim--release-date') ?? document.body);
  const ofStatement = await within(footnote).findByRole('link', { name: /^Suggest a change/ });
  expect(ofStatement.getAttribute('href')).toBe(edit('film/the-last-ferry.json'));
  expect(words(footnote)).toContain(suggest.find({ id: 'release-date' }));
  await wiki.press(within(footnote).getByRole('link', { name: /^River Post/ }));
  expect(wiki.where()).toBe('/full/sources/river-post');
  expect(ofPage().getAttribute('href')).toBe(edit('sources/river-post.json'));
});

test('a list, which many files make, is copied where its entries have an editor, and can be sent as mail', async () => {
  serve(ferryLanding);
  const { press } = await openWiki('/sources');
  await press(screen.getByRole('button', { name: suggest.open }));
  const panel = screen.getByRole('dialog', { name: suggest.open });
  const mail = await within(panel).findByRole('link', { name: /^Send it to the wiki/ });
  const address = new URL(mail.getAttribute('href') ?? '');
  expect(address.pathname).toBe('landing@example.org');
  expect(address.searchParams.get('subject')).toBe('Suggestion for The Landing');
  expect(address.searchParams.get('body')).toContain('Page: Sources (/sources)\r\n');
});

test('an address without a page has nothing to change', async () => {
  await openWiki('/no-such-page');
  expect(within(main()).getByRole('heading', { level: 1 }).textContent).not.toBe('');
  expect(screen.queryByRole('button', { name: suggest.open })).toBe(null);
});
