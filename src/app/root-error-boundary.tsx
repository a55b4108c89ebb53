import './shell.css';
import { messages } from '#messages/messages.ts';

/** Renders an error page with a link home where the shell itself failed. */
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
