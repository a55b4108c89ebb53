import { messages } from '#messages/messages.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { PageLink } from '#entities/page-link.tsx';
import { pagePath } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { Code } from './code.tsx';

/** Renders how a change is sent: without git, and with it. */
export function Ways({ site: { editUrl, contact, repository } }: { site: SiteData }) {
  const { without, with: withGit } = messages.contribute.ways;
  return (
    <>
      <h3>{without.title}</h3>
      <p>{editUrl === undefined ? without.copy : without.editor}</p>
      {contact !== undefined && (
        <p>
          {without.contact}{' '}
          <OutsideLink href={contact} mayContainSpoilers={false}>
            {contact.replace(/^mailto:/, '')}
          </OutsideLink>
        </p>
      )}
      {contact === undefined && editUrl === undefined && <p>{without.nobody}</p>}
      <h3>{withGit.title}</h3>
      {repository === undefined ? (
        <p>{withGit.noRepository}</p>
      ) : (
        <p>
          {withGit.repository} <OutsideLink href={repository}>{repository}</OutsideLink>
        </p>
      )}
      <p>{withGit.start}</p>
      <Code block>{'npm install\nnpm run dev'}</Code>
      <p>
        {withGit.folder} <Code>src/content</Code>
      </p>
      <p>{withGit.check}</p>
      <Code block>{'npm run format\nnpm run check'}</Code>
      <p>{withGit.send}</p>
    </>
  );
}

/** Renders what every change needs, and where the wiki says more about how it is written. */
export function Needs() {
  const { list, about } = messages.contribute.needs;
  return (
    <>
      <ul>
        {Object.values(list).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <PageLink path={pagePath('about')} hash="#wording">
          {about}
        </PageLink>
      </p>
    </>
  );
}
