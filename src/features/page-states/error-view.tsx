import './state-page.css';
import { DataMalformed, DataMissing, DataUnreachable, ScriptUnreachable } from '#wiki/content-source.ts';
import { messages } from '#messages/messages.ts';
import { RetryButton } from './retry-button.tsx';
import { StatePage } from './state-page.tsx';
import { WaysOn } from './ways-on.tsx';

/** Renders an error with what still works and a retry button. */
export function ErrorView({ error }: { error: unknown }) {
  const { title, stillWorks, details } = messages.states.error;
  return (
    <StatePage state="error" title={title}>
      <p className="state-page-lead">{whatFailed(error)}</p>
      <p>{stillWorks}</p>
      <RetryButton />
      {error instanceof Error && (
        <details className="state-page-detail">
          <summary>{details}</summary>
          <p lang="en">{error.message}</p>
        </details>
      )}
      <WaysOn />
    </StatePage>
  );
}

function whatFailed(error: unknown): string {
  const { unreachable, malformed, missing, unknown } = messages.states.error;
  if (error instanceof DataUnreachable || error instanceof ScriptUnreachable) return unreachable;
  if (error instanceof DataMalformed) return malformed;
  return error instanceof DataMissing ? missing : unknown;
}
