import { messages } from '#messages/messages.ts';
import type { AboutPage } from '#wiki/page-data.ts';
import { OutsideLink } from '#entities/outside-link.tsx';

const fontLicence = 'https://openfontlicense.org/';

/** Under which terms text, program, title font and drawings may be used. */
export function Licences({ page: { licence, repository } }: { page: Pick<AboutPage, 'licence' | 'repository'> }) {
  const texts = messages.about.licences;
  return (
    <>
      <p>
        {texts.content}{' '}
        <OutsideLink href={licence.href} tells={false}>
          {licence.name}
        </OutsideLink>
      </p>
      <p>
        {texts.code} {texts.codeName}
      </p>
      <p>
        {texts.font}{' '}
        <OutsideLink href={fontLicence} tells={false}>
          {texts.fontLicence}
        </OutsideLink>
      </p>
      {repository !== undefined && (
        <p>
          {texts.repository} <OutsideLink href={repository}>{repository}</OutsideLink>
        </p>
      )}
      <p>{texts.pictures}</p>
    </>
  );
}
