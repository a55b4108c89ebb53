import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import type { PlaceData } from '#wiki/page-data.ts';
import { openWiki, settled, storedPart, watched } from './open-wiki.tsx';
import { fact, hasSection, items, links, main, section, terms, words } from './reading.ts';
import { serve } from './server.ts';
import { ferryLanding, lanternRoom } from './wikis.ts';

// Where the reader is in the film: the page for someone beside the television, and the home page in each state.

const recapOf = ({ recap }: PlaceData) => recap.map(({ text }) => plainText(text));
const placeAt = (part: number) => lanternRoom.page(part, '/so-far', 'soFar').place;
const finish = (part: number) => screen.getByRole('button', { name: `I’ve finished part ${part}` });

test('in the middle it tells what has happened, who is who and what is open, and how the next part ends', async () => {
  watched(1);
  await openWiki('/so-far');
  const { place, people, open } = lanternRoom.page(1, '/so-far', 'soFar');
  const text = words(main());
  expect(text).toContain('You are after part 1: The ninth turn');
  for (const paragraph of recapOf(place)) expect(text).toContain(paragraph);
  expect(items(section('Open questions')).map(words)).toEqual(open);
  expect(open.length).toBeGreaterThan(1);
  const lines = items(section('Who is who so far'));
  expect(lines.map((line) => links(line)[0]?.[1])).toEqual(people.map(({ path, hash = '' }) => `${path}${hash}`));
  expect(lines[0] && words(lines[0])).toContain(plainText(people[0]?.summary ?? []));
  expect(text).toContain(`Part 2 is over when: ${place.next?.cue}`);
  // No infobox.
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('a character is two taps away: to the list on the page, and on', async () => {
  watched(1);
  const { press, where } = await openWiki('/so-far');
  await press(screen.getByRole('link', { name: 'Who is that?' }));
  expect(where()).toBe('/so-far#who-is-who');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Who is who so far' }));
  const [first] = within(section('Who is who so far')).getAllByRole('link');
  if (!first) throw new Error('There is nobody.');
  await press(first);
  expect(where()).toBe(first.getAttribute('href'));
});

test('finishing a part is one tap, which shows the next everywhere and reads out where the reader is', async () => {
  watched(1);
  const { press, where } = await openWiki('/so-far');
  await press(finish(1 + 1));
  await screen.findByText('You are after part 2: Open water');
  expect([storedPart(), where()]).toEqual([2, '/so-far']);
  for (const paragraph of recapOf(placeAt(2))) expect(words(main())).toContain(paragraph);
  for (const paragraph of recapOf(placeAt(1))) expect(words(main())).not.toContain(paragraph);
  const heading = screen.getByRole('heading', { level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(heading.getAttribute('aria-describedby')).toBe(screen.getByText(/^You are after/).id);
});

test('a double click finishes one part, not two', async () => {
  watched(0);
  const { press, router } = await openWiki('/so-far');
  await press(finish(1));
  await screen.findByText('You are after part 1: The ninth turn');
  fireEvent.click(finish(2), { detail: 2 });
  await settled(router);
  expect(storedPart()).toBe(1);
});

test('before watching it tells the premise, and how the first part ends', async () => {
  await openWiki('/so-far');
  expect(words(main())).toContain('You have not started the film');
  expect(recapOf(placeAt(0))).not.toEqual([]);
  for (const paragraph of recapOf(placeAt(0))) expect(words(main())).toContain(paragraph);
  expect(words(main())).toContain(`Start the film. Part 1 is over when: ${placeAt(0).next?.cue}`);
  expect(hasSection('Open questions')).toBe(false);
});

test('finishing the last part leads to the whole story, where the page leads on to the film', async () => {
  watched(2);
  const { press, where } = await openWiki('/so-far');
  await press(finish(3));
  await waitFor(() => expect(where()).toBe('/full/so-far'));
  await screen.findByText('You have seen the whole film');
  expect(screen.queryByRole('button', { name: /finished/ })).toBeNull();
  expect(links(main())).toContainEqual(['The whole plot', '/full/film#plot']);
});

test('someone who is elsewhere in the film opens the panel', async () => {
  watched(1);
  const { press } = await openWiki('/so-far');
  await press(screen.getByRole('button', { name: 'I’m somewhere else' }));
  await waitFor(() => expect(screen.getByRole('slider', { name: 'Parts watched' })).toBeTruthy());
});

test('a wiki without recaps still says where the reader is and how the next part ends, without empty sections', async () => {
  serve(ferryLanding);
  watched(1, ferryLanding);
  await openWiki('/so-far');
  expect(words(main())).toContain('You are after part 1');
  expect(words(main())).toContain('Part 2 is over when: The river without a boat; then the credits.');
  expect(hasSection('Open questions')).toBe(false);
  expect(links(main())).toContainEqual(['The plot so far, at length', '/film#plot']);
});

test('the home page before watching has facts, the premise, what people ask then, and the characters', async () => {
  const { facts, lead, before = [], characters } = lanternRoom.page(0, '/', 'home');
  await openWiki('/');
  const inShort = screen.getByRole('region', { name: 'Key facts' });
  expect(terms(inShort)).toEqual(facts.map(({ label }) => label));
  // The rows of the film's page have the sources.
  const released = within(fact(inShort, 'Release date')).getByRole('link', { name: '3 May 1998' });
  expect(released.getAttribute('href')).toBe('/film#claim--release-date');
  for (const { text } of lead) expect(words(main())).toContain(plainText(text));
  expect(before).toHaveLength(2);
  for (const { page, paragraphs } of before) {
    expect(links(section('Before you watch'))).toContainEqual([page.title, `${page.path}${page.hash}`]);
    for (const { text } of paragraphs) expect(words(section('Before you watch'))).toContain(plainText(text));
  }
  expect(items(section('Who is who')).map((line) => links(line)[0]?.[1])).toEqual(characters.map(({ path }) => path));
  expect(hasSection('After the end')).toBe(false);
});

test('the home page in the middle of the film tells what has happened, and finishes the next part', async () => {
  watched(1);
  const { press, where } = await openWiki('/');
  for (const paragraph of recapOf(placeAt(1))) {
    expect(words(section('You are after part 1: The ninth turn'))).toContain(paragraph);
  }
  expect(links(main())).toContainEqual(['Everyone so far, and the open questions', '/so-far']);
  expect([hasSection('Before you watch'), hasSection('After the end')]).toEqual([false, false]);
  await press(finish(2));
  await screen.findByRole('heading', { level: 2, name: 'You are after part 2: Open water' });
  expect([storedPart(), where()]).toEqual([2, '/']);
});

test('the home page after the end leads on: questions, scenes, reviews, versions', async () => {
  watched(lanternRoom.last);
  const { after } = lanternRoom.page(lanternRoom.last, '/', 'home');
  await openWiki('/full');
  const shown = (heading: string) => items(section(heading)).map((line) => links(line)[0]?.[1]);
  const addresses = (pages: readonly { path: string; hash?: string }[] = []) =>
    pages.map(({ path, hash = '' }) => `/full${path}${hash}`);
  expect(shown('After the end')).toEqual(addresses(after?.questions));
  expect(shown('Scenes to see again')).toEqual(addresses(after?.scenes));
  expect(shown('How others felt')).toEqual(addresses(after?.reviews));
  expect(shown('What it became')).toEqual(addresses(after?.versions));
  expect([after?.questions.length, after?.scenes.length, after?.versions.length]).not.toContain(0);
  expect(hasSection(/^You are after/)).toBe(false);
});

test('the home page of a wiki without what a state asks for has no empty sections', async () => {
  serve(ferryLanding);
  watched(ferryLanding.last, ferryLanding);
  await openWiki('/full');
  const headings = within(main()).getAllByRole('heading', { level: 2 });
  for (const heading of headings) expect(words(heading.closest('section')), words(heading)).not.toBe(words(heading));
  expect(hasSection('After the end')).toBe(false);
  expect(hasSection('What it became')).toBe(false);
});
