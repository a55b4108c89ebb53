import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ErrorLevel, type SitemapItem, XMLToSitemapItemStream } from 'sitemap';
import { expect, test } from 'vitest';
import { edited, ferryFiles } from '#tests/fixtures/content.ts';
import { repository } from '#tests/fixtures/repository.ts';
import { fileProblems, readDocuments } from './document-checks.ts';
import { linkProblems } from './link-checks.ts';
import { readSite } from './site-files.ts';
import { buildWiki } from './test-sites.ts';

// A wiki that git has, built by the command: released, then changed twice, once in what only the end shows.

const url = 'https://ferry.example';

test('the site of a wiki in git has its changes, a feed of them and days in the sitemap, and no word of a commit', async () => {
  const out = mkdtempSync(join(tmpdir(), 'wiki-in-git-'));
  try {
    const { folder, commit, release } = repository();
    commit(ferryFiles, '2026-01-01');
    release('v0.1.0');
    const early = edited(ferryFiles, 'places/landing.json', 'between two willows', 'between three willows');
    commit(early, '2026-02-03');
    commit(edited(early, 'events/s3.json', 'lets the boat go', 'watches the boat go'), '2026-02-04');
    const told = buildWiki(folder, out, `--url=${url}`);
    expect(told.filter((line) => /history|committed|release/.test(line))).toEqual([]);
    const files = readSite(out);
    const entries = files.get('/changes.atom')?.match(/(?<=<entry>[^]*?)<title>[^<]*/g);
    expect(entries).toEqual(['<title>The landing, 3 February 2026']);
    expect(files.get('/full/changes.html')).toContain('4 February 2026');
    expect(fileProblems(files)).toEqual([]);
    expect(linkProblems(files, '/')).toEqual([]);
    const withFeed = readDocuments(files)
      .filter(({ page }) => page.querySelector('link[type="application/atom+xml"]'))
      .map(({ address }) => address);
    expect(withFeed.toSorted()).toEqual(['/changes.html', '/full.html', '/full/changes.html', '/index.html']);
    const listed: SitemapItem[] = await Readable.from(files.get('/sitemap.xml') ?? '')
      .pipe(new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false }))
      .toArray();
    expect(listed.filter(({ lastmod }) => lastmod).map((item) => `${item.url} ${item.lastmod}`)).toEqual([
      `${url}/changes 2026-02-03`,
      `${url}/places/landing 2026-02-03`,
    ]);
    expect([...files].filter(([, text]) => /Juniper|Private words/.test(text))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true });
  }
}, 240_000);
