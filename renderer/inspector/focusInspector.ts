import { showPane } from '../state/panes.ts';

/**
 * Goes to the first field of the inspector. It may first have to be shown, so its fields are there
 * only a frame later.
 */
export function focusInspector(): void {
  showPane('right');
  requestAnimationFrame(() => {
    const pane = document.querySelector('#pane-right');
    const first = '[data-pane-start]:not(:disabled)';
    (
      pane?.querySelector<HTMLElement>(first) ?? pane?.querySelector<HTMLElement>('button')
    )?.focus();
  });
}
