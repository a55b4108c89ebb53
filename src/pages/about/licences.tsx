import { messages } from '#messages/messages.ts';
import type { AboutPage } from '#wiki/page-data.ts';
import { OutsideLink } from '#entities/outside-link.tsx';

/** Renders the licences of text, program, fonts and drawings. */
export function Licences({ page }: { page: Pick<AboutPage, 'licence' | 'fonts' | 'repository'> }) {
  const { licence, fonts, repository } = page;
  const texts = messages.about.licences;
  return (
    <>
      <p>
        {texts.content}{' '}
        <OutsideLink href={licence.href} mayContainSpoilers={false}>
          {licence.name}
        </OutsideLink>
      </p>
      <p>
        {texts.code} {texts.codeName}
      </p>
      {fonts.map((font) => (
        <p key={`${font.use} ${font.name}`}>
          {texts.font[font.use]({ font: font.name, authors: font.by })}{' '}
          <OutsideLink href={font.licence.href} mayContainSpoilers={false}>
            {font.licence.name}
          </OutsideLink>
        </p>
      ))}
      {repository !== undefined && (
        <p>
          {texts.repository} <OutsideLink href={repository}>{repository}</OutsideLink>
        </p>
      )}
      <p>{texts.drawings}</p>
    </>
  );
}
