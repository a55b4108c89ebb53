import './shell.css';
import { messages } from '#messages/messages.ts';

/** The last resort, where the shell itself failed: says so, and offers the way back. */
export function RootErrorBoundary() {
  return (
    <main className="page">
      <h1>{messages.rootError.title}</h1>
      <p>{messages.rootError.explain}</p>
      <p>
        <a href={import.meta.env.BASE_URL}>{messages.nav.home}</a>
      </p>
    </main>
  );
}
