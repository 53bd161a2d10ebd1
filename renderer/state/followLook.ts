import { useSettings } from './settings.ts';
import { resolveTheme } from './theme.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

/** Keeps the page looking as the settings and the system say. Called once, before anything shows. */
export function followLook(): void {
  dark.addEventListener('change', show);
  contrast.addEventListener('change', show);
  useSettings.subscribe(show);
  show();
}

function show(): void {
  const { theme, readerFontSize } = useSettings.getState();
  const { dataset, style } = document.documentElement;
  dataset.theme = resolveTheme(theme, { dark: dark.matches, contrast: contrast.matches });
  style.setProperty('--reader-size', `${readerFontSize}px`);
}
