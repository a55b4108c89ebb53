// What jsdom 31 has not, as far as the wiki uses it. Each polyfill does what the platform does, and nothing more:
// a real browser shows the rest (tests/browser).

/**
 * Modal dialogs: what opens takes the focus, Escape asks by a `cancel` event, and closes unless that is refused; what
 * closes gives the focus back.
 */
function polyfillDialogs(): void {
  const modal: HTMLDialogElement[] = [];
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    if (this.open) throw new DOMException('The dialog is open already.', 'InvalidStateError');
    this.open = true;
    modal.push(this);
    before.set(this, document.activeElement);
    this.querySelector<HTMLElement>('button, [href], input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    if (modal.includes(this)) modal.splice(modal.indexOf(this), 1);
    (before.get(this) as HTMLElement | null | undefined)?.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    const dialog = modal.findLast(({ isConnected }) => isConnected);
    if (key !== 'Escape' || defaultPrevented || !dialog) return;
    if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
  });
}

/**
 * Popovers: jsdom hides them. What shows them is a button of theirs or a script; Escape and a press outside close
 * automatic ones. What closes them, but for that press, gives the focus back where it was inside.
 */
function polyfillPopovers(): void {
  const shown = 'data-popover-is-open';
  const style = document.createElement('style');
  style.textContent = `[popover][${shown}] { display: block }`;
  document.head.append(style);

  const before = new WeakMap<HTMLElement, Element | null>();
  const isOpen = (popover: HTMLElement) => popover.hasAttribute(shown);
  // Changes that follow on each other are told as one.
  const untold = new Map<HTMLElement, string>();
  const tellOf = (popover: HTMLElement, oldState: string) => {
    if (untold.has(popover)) return;
    untold.set(popover, oldState);
    setTimeout(() => {
      untold.delete(popover);
      const newState = isOpen(popover) ? 'open' : 'closed';
      popover.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }));
    });
  };
  const change = (popover: HTMLElement, open: boolean, givesBack = true) => {
    if (isOpen(popover) === open) return;
    const states = { oldState: open ? 'closed' : 'open', newState: open ? 'open' : 'closed' };
    popover.dispatchEvent(Object.assign(new Event('beforetoggle'), states));
    popover.toggleAttribute(shown, open);
    if (open) before.set(popover, document.activeElement);
    else if (givesBack && popover.contains(document.activeElement))
      (before.get(popover) as HTMLElement | null)?.focus();
    tellOf(popover, states.oldState);
  };
  const invokerOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('button[popovertarget]') : null;
  const invokedBy = (button: Element | null) => document.getElementById(button?.getAttribute('popovertarget') ?? '');
  const automatic = () => [...document.querySelectorAll<HTMLElement>(`[popover='auto'][${shown}]`)];

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
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    const last = automatic().at(-1);
    if (key === 'Escape' && !defaultPrevented && last) change(last, false);
  });
  document.addEventListener('pointerup', ({ target }) => {
    for (const popover of automatic()) {
      const isInside = target instanceof Node && popover.contains(target);
      if (!isInside && popover !== invokedBy(invokerOf(target))) change(popover, false, false);
    }
  });
  document.addEventListener('click', ({ target }) => {
    const button = invokerOf(target);
    const popover = invokedBy(button);
    if (!button || !popover) return;
    const action = button.getAttribute('popovertargetaction') ?? 'toggle';
    change(popover, action === 'toggle' ? !isOpen(popover) : action === 'show');
  });
}

/** A device with a mouse that can hover, and a browser that knows all of CSS. */
function polyfillMedia(): void {
  window.CSS = Object.assign({ ...window.CSS }, { supports: () => true });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: media === '(hover: hover)' }) as MediaQueryList;
}

/** There is no layout, so that there is nothing to scroll, and nothing comes into sight. */
function polyfillScrolling(): void {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  window.IntersectionObserver = class implements IntersectionObserver {
    root = null;
    rootMargin = '';
    scrollMargin = '';
    thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
}

if (!('showModal' in HTMLDialogElement.prototype)) polyfillDialogs();
if (!('showPopover' in HTMLElement.prototype)) polyfillPopovers();
polyfillScrolling();
polyfillMedia();
