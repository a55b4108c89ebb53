import './answer-article.css';
import { SectionView } from '#pages/shared/section-view.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { messages } from '#messages/messages.ts';
import type { AnswerData } from '#wiki/page-data.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';

/** Renders a question with its answer: the short answer first, then details and links. */
export function AnswerArticle({ answer }: { answer: AnswerData }) {
  const { id, title, paragraphs, more, related } = answer;
  return (
    <SectionView id={id} heading={title}>
      <div className="answer-text layout-stack">
        <Paragraphs paragraphs={paragraphs} className="answer-short" />
        <Paragraphs paragraphs={more} />
        {related.length > 0 && (
          <nav aria-label={messages.answers.relatedTo({ question: title })} className="answer-related">
            <span aria-hidden="true">{messages.answers.related}</span>
            <ul role="list">
              {related.map((page) => (
                <li key={linkKey(page)}>
                  <TitleLink page={page} />
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </SectionView>
  );
}
