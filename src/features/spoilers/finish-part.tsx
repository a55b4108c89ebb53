import './finish-part.css';
import { ProseView } from '#entities/prose-view.tsx';
import { useReader } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { Button } from '#ui/button.tsx';
import type { PlaceData } from '#wiki/page-data.ts';
import { watchedPanelId } from './watched-panel.tsx';

/**
 * Renders how a viewer recognises the end of the part that they watch, and the button that says that it is over: one tap
 * shows the next part everywhere. The question of the panel is left out, since the cue beside it is the question.
 */
export function FinishPart({ next: { part, cue } }: { next: NonNullable<PlaceData['next']> }) {
  const { part: watched, settings } = useReader();
  const texts = messages.soFar;
  // The page is of a lower part than the reader's, which is still loading.
  if (part <= watched) return null;
  return (
    <div className="finish-part">
      <p>
        <ProseView prose={[texts.cue({ part, cue })]} />
      </p>
      <div className="finish-part-buttons">
        <Button
          tone="warm"
          onClick={({ detail }) => {
            // The second click of a double click may meet the button of the next part.
            if (detail < 2) settings.part.set(part);
          }}
        >
          {texts.finished({ part })}
        </Button>
        <Button popoverTarget={watchedPanelId}>{texts.elsewhere}</Button>
      </div>
    </div>
  );
}
