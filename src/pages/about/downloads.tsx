import './about-texts.css';
import { useHref, useLocation } from 'react-router';
import { OutsideLink } from '#entities/outside-link.tsx';
import { messages } from '#messages/messages.ts';
import { claimsSchemaAddress, downloadAddress, readAddress } from '#wiki/addresses.ts';
import type { AboutPage } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';

interface DownloadsProps {
  page: Pick<AboutPage, 'counts' | 'licence'>;
  files: NonNullable<SiteData['downloads']>;
}

/** Renders the links to the files with all statements of the edition: how many they have, and under which licence. */
export function Downloads({ page, files }: DownloadsProps) {
  const { edition } = readAddress(useLocation().pathname);
  const texts = messages.about.data;
  const claims = edition === 'full' ? page.counts.claims : files.claims;
  const schema = useHref(claimsSchemaAddress);
  const csv = useHref(downloadAddress('csv', edition));
  const json = useHref(downloadAddress('json', edition));
  return (
    <>
      <p>{texts.text}</p>
      <p>{texts[edition]({ claims })}</p>
      <ul className="about-list">
        <li>
          <a href={csv} download>
            {texts.csv({ megabytes: files[edition].csv })}
          </a>
        </li>
        <li>
          <a href={json} download>
            {texts.json({ megabytes: files[edition].json })}
          </a>
        </li>
        <li>
          <a href={schema} download>
            {texts.schema}
          </a>
        </li>
      </ul>
      <p>
        {texts.licence}{' '}
        <OutsideLink href={page.licence.href} mayContainSpoilers={false}>
          {page.licence.name}
        </OutsideLink>
      </p>
    </>
  );
}
