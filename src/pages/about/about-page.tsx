import { messages } from '#messages/messages.ts';
import { useSite } from '#entities/vocabulary.ts';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import { Downloads } from './downloads.tsx';
import { Figures } from './figures.tsx';
import { OneFile } from './one-file.tsx';
import { Licences } from './licences.tsx';
import { Promises, Spoilers, Wording } from './about-texts.tsx';

/** Renders what this wiki is, how it avoids spoilers, how it is written, its figures, data and licences. */
export function Component() {
  const page = usePage('about');
  const { id, oneFile, downloads } = useSite();
  const { lead, promises, figures, spoilers, wording, data, licences, oneFile: texts } = messages.about;
  return (
    <ArticleLayout
      page={page}
      lead={[{ text: [lead] }]}
      sections={[
        { id: 'promises', heading: promises.title, content: <Promises /> },
        { id: 'spoilers', heading: spoilers.title, content: <Spoilers /> },
        { id: 'wording', heading: wording.title, content: <Wording /> },
        { id: 'figures', heading: figures.title, content: <Figures counts={page.counts} shares={page.shares} /> },
        ...(downloads === undefined
          ? []
          : [{ id: 'data', heading: data.title, content: <Downloads page={page} files={downloads} /> }]),
        ...(oneFile === undefined
          ? []
          : [{ id: 'one-file', heading: texts.title, content: <OneFile id={id} megabytes={oneFile} /> }]),
        { id: 'licences', heading: licences.title, content: <Licences page={page} /> },
      ]}
    />
  );
}
