declare module 'dom-anchor-text-quote' {
  /** Where a quote stands in the text of an element, by diff-match-patch; null where nowhere. */
  export function toTextPosition(
    root: { textContent: string | null },
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}
