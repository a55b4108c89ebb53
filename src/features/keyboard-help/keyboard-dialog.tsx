import './keyboard-help.css';
import { Fragment } from 'react';
import { Button } from '#ui/button.tsx';
import { useModal } from '#ui/use-modal.ts';
import { messages } from '#messages/messages.ts';
import { shortcuts } from './shortcuts.ts';
import { SingleKeySwitch } from './single-key-switch.tsx';

/** Renders the list of shortcuts. Escape and its button close it; the browser restores the focus. */
export default function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const dialog = useModal();
  const keyboard = messages.keyboard;
  return (
    <dialog ref={dialog} className="keyboard-dialog" aria-labelledby="keyboard-title" onClose={onClose}>
      <div className="keyboard-dialog-head">
        <h2 id="keyboard-title">{keyboard.title}</h2>
        <Button onClick={() => dialog.current?.close()}>{keyboard.close}</Button>
      </div>
      <dl>
        {shortcuts.map(({ name, ways }) => (
          <Fragment key={name}>
            <dt>
              {ways.map((keys, index) => (
                <Fragment key={keys.join()}>
                  {index > 0 && ` ${keyboard.or} `}
                  {keys.map((key, at) => (
                    <Fragment key={key}>
                      {at > 0 && ' + '}
                      <kbd>{key}</kbd>
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </dt>
            <dd>{keyboard.does[name]}</dd>
          </Fragment>
        ))}
      </dl>
      <p>{keyboard.note}</p>
      <SingleKeySwitch />
    </dialog>
  );
}
