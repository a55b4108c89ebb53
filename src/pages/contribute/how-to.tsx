import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { ExampleData } from '#wiki/page-data.ts';
import type { Inline } from '#wiki/prose.ts';
import { Code } from './code.tsx';

/** Renders how to do something: what it is about, an example from the wiki, the steps, the command, the way without git. */
export function HowTo({ texts, example, statement, steps, command }: HowToProps) {
  const { example: words, without } = messages.contribute;
  return (
    <>
      <p>{texts.intro}</p>
      <DataList columns>
        <DataEntry term={words.page}>
          <TitleLink page={example.page} />
        </DataEntry>
        <DataEntry term={words.file}>
          <Code>{example.file}</Code>
        </DataEntry>
        {statement !== undefined && <DataEntry term={words.statement}>{statement}</DataEntry>}
      </DataList>
      <Code block label={words.label}>
        {example.excerpt.map(inLanguage)}
      </Code>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{texts.command}</p>
      <Code block>{command}</Code>
      <p>
        <strong>{without}:</strong> {texts.without}
      </p>
    </>
  );
}

interface HowToProps {
  texts: { intro: string; command: string; without: string };
  example: ExampleData;
  /** The label of a statement. */
  statement?: string;
  steps: readonly string[];
  command: string;
}

/** Renders a piece of a plain text, which is a string or marked with its language. */
function inLanguage(piece: Inline, at: number) {
  if (typeof piece === 'string') return piece;
  return (
    piece.kind === 'language' && (
      <span key={at} lang={piece.lang}>
        {piece.text}
      </span>
    )
  );
}
