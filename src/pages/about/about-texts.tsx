import './about-texts.css';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { pagePath } from '#wiki/addresses.ts';

/** Renders the three promises. */
export function Promises() {
  return (
    <ol className="about-list">
      {Object.values(messages.about.promises.list).map(({ name, text }) => (
        <li key={name}>
          <strong>{name}</strong> {text}
        </li>
      ))}
    </ol>
  );
}

/** Renders how the spoiler protection works, and its limits. */
export function Spoilers() {
  const { paragraphs, limitTitle, limits } = messages.about.spoilers;
  return (
    <>
      {Object.values(paragraphs).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{limitTitle}</h3>
      <List items={Object.values(limits)} />
    </>
  );
}

/** Renders how the wiki is written, and where to learn how to change it. */
export function Wording() {
  const { list, contribute } = messages.about.wording;
  return (
    <>
      <List items={Object.values(list)} />
      <p>
        <PageLink path={pagePath('contribute')}>{contribute}</PageLink>
      </p>
    </>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="about-list">
      {items.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
