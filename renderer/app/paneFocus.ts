const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), textarea, select, a[href], [tabindex="0"], [contenteditable="true"]';

/** Where the focus was in each pane. */
const last = new WeakMap<Element, HTMLElement>();

/** Moves the focus to the next pane of the window, to where it was there before. */
export function focusPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const focused = document.activeElement;
  const from = panes.findIndex((pane) => pane.contains(focused));
  if (from >= 0 && focused instanceof HTMLElement) last.set(panes[from]!, focused);
  const start = from < 0 && by < 0 ? 0 : from;
  const pane = panes[(start + by + panes.length) % panes.length];
  if (pane) focusWithin(pane);
}

function focusWithin(pane: HTMLElement): void {
  const before = last.get(pane);
  const target =
    before && pane.contains(before) && before.checkVisibility()
      ? before
      : [...pane.querySelectorAll<HTMLElement>(`[data-pane-start], ${FOCUSABLE}`)].find((element) =>
          element.checkVisibility(),
        );
  (target ?? pane).focus();
}

/** Moves the focus into the document that is shown, unless it is there already. */
export function focusDocument(): void {
  requestAnimationFrame(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
    const shown = panels.find((panel) => panel.checkVisibility());
    if (shown && !shown.contains(document.activeElement)) shown.focus();
  });
}
