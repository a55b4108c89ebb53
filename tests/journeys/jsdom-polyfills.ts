// Polyfills for what jsdom 31 lacks and components call: opening and closing dialogs and popovers. Focus, Escape and
// presses outside are native behaviour, tested only in tests/browser.

/** Opens without moving the focus, and fires `close`. */
function polyfillDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}

/**
 * Opened and closed by scripts or a button with `popovertarget`, with both events. jsdom hides closed popovers; the
 * contents of a page are part of it in a wide window.
 */
function polyfillPopovers(): void {
  const shown = 'data-popover-is-open';
  const style = document.createElement('style');
  style.textContent = `[popover][${shown}], nav[popover] { display: block }`;
  document.head.append(style);

  const stateOf = (popover: HTMLElement) => (popover.hasAttribute(shown) ? 'open' : 'closed');
  const toggle = (popover: HTMLElement, open = stateOf(popover) === 'closed') => {
    const newState = open ? 'open' : 'closed';
    if (stateOf(popover) === newState) return;
    popover.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
    popover.toggleAttribute(shown, open);
    setTimeout(() => popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: stateOf(popover) })));
  };
  HTMLElement.prototype.showPopover = function showPopover() {
    toggle(this, true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    toggle(this, false);
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[popovertarget]') : null;
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (popover) toggle(popover, button?.getAttribute('popovertargetaction') === 'hide' ? false : undefined);
  });
}

/** A device with a mouse that can hover, and a browser that supports all of CSS. */
function polyfillMedia(): void {
  window.CSS.supports = () => true;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: media === '(hover: hover)' }) as MediaQueryList;
}

/** There is no layout, so nothing scrolls, and nothing intersects. */
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

polyfillDialogs();
polyfillPopovers();
polyfillScrolling();
polyfillMedia();
