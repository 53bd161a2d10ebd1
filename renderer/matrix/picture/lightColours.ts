import type { Colours } from './marks.ts';

/**
 * The colours of the light window, whatever the window looks like now: a picture goes on paper. They
 * are those of the rule for `:root`, which the looks of other windows only replace.
 */
export function lightColours(): Colours {
  const rule = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .find(
      (one): one is CSSStyleRule =>
        one instanceof CSSStyleRule &&
        one.selectorText === ':root' &&
        one.style.getPropertyValue('--paper') !== '',
    );
  return (name) => rule?.style.getPropertyValue(name).trim() ?? '';
}
