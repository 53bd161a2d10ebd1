import { describe, expect, it } from 'vitest';
import { resolveTheme } from '../../../../renderer/state/theme.ts';

describe('resolveTheme', () => {
  it('is what was chosen, whatever the system is set to', () => {
    expect(resolveTheme('light', { dark: true, contrast: true })).toBe('light');
    expect(resolveTheme('contrast', { dark: false, contrast: false })).toBe('contrast');
  });

  it('follows the system otherwise, contrast first', () => {
    expect(resolveTheme('system', { dark: false, contrast: false })).toBe('light');
    expect(resolveTheme('system', { dark: true, contrast: false })).toBe('dark');
    expect(resolveTheme('system', { dark: true, contrast: true })).toBe('contrast');
  });
});
