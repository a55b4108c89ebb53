// What jsdom 31 has not, as far as the wiki uses it. Each stand-in does what the platform does, and nothing more:
// a real browser shows the rest (tests/browser).

/** Modal dialogs: Escape asks by a `cancel` event, and closes unless that is refused. */
function standInForDialogs(): void {
  const modal: HTMLDialogElement[] = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    this.open = true;
    modal.push(this);
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    if (modal.includes(this)) modal.splice(modal.indexOf(this), 1);
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    const dialog = modal.findLast(({ isConnected }) => isConnected);
    if (key !== 'Escape' || defaultPrevented || !dialog) return;
    if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
  });
}

/** Auto popovers: jsdom hides them; a button of theirs shows them, Escape and a press outside close them again. */
function standInForPopovers(): void {
  const shown = 'data-popover-is-open';
  const style = document.createElement('style');
  style.textContent = `[popover][${shown}] { display: block }`;
  document.head.append(style);

  const isOpen = (popover: HTMLElement) => popover.hasAttribute(shown);
  const change = (popover: HTMLElement, open: boolean) => {
    if (isOpen(popover) === open) return;
    popover.toggleAttribute(shown, open);
    const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
    setTimeout(() => popover.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState })));
  };
  const closeAll = (except: EventTarget | null) => {
    for (const popover of document.querySelectorAll<HTMLElement>(`[${shown}]`)) {
      if (!(except instanceof Node && popover.contains(except))) change(popover, false);
    }
  };
  HTMLElement.prototype.showPopover = function showPopover() {
    change(this, true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    change(this, false);
  };
  HTMLElement.prototype.togglePopover = function togglePopover() {
    change(this, !isOpen(this));
    return isOpen(this);
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAll(null);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[popovertarget]') : null;
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (!button || !popover) return closeAll(target);
    const action = button.getAttribute('popovertargetaction') ?? 'toggle';
    change(popover, action === 'toggle' ? !isOpen(popover) : action === 'show');
  });
}

/** There is no layout, so that there is nothing to scroll. */
function standInForScrolling(): void {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
}

if (!('showModal' in HTMLDialogElement.prototype)) standInForDialogs();
if (!('showPopover' in HTMLElement.prototype)) standInForPopovers();
standInForScrolling();
