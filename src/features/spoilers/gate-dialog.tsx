import './gate-dialog.css';
import { Button } from '#ui/button.tsx';
import { useModal } from '#ui/use-modal.ts';
import { messages } from '#messages/messages.ts';
import { PlaceMarker } from './place-marker.tsx';
import { useReader } from './reader-context.ts';

/**
 * Renders the dialog that readers must confirm before the whole story is shown, unless they have said that they watched
 * the film. The head script has hidden `main` by then; Escape goes back to the careful page.
 */
export function GateDialog({ onOpenOnce, onBack }: { onOpenOnce: () => void; onBack: () => void }) {
  const { state, reader, site } = useReader();
  const dialog = useModal();
  const { gate } = messages;
  return (
    <dialog
      ref={dialog}
      className="gate"
      aria-labelledby="gate-title"
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <PlaceMarker className="gate-marker" part={state.part} />
      <h2 id="gate-title">{gate.title}</h2>
      <p>{gate.explain}</p>
      <div className="gate-answers">
        <Button tone="warm" onClick={onBack}>
          {gate.back}
        </Button>
        <Button onClick={() => reader.setPart(site.lastPart)}>{gate.open}</Button>
        <Button onClick={onOpenOnce}>{gate.once}</Button>
      </div>
    </dialog>
  );
}
