import { afterEach, describe, expect, it } from 'vitest';
import { flushAll, registerFlush } from '../../../../renderer/state/pendingSaves.ts';
import {
  setSaveState,
  useSaveState,
  worstSaveState,
} from '../../../../renderer/state/saveState.ts';

describe('pending saves', () => {
  const stops: Array<() => void> = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('waits for every one', async () => {
    const saved: string[] = [];
    stops.push(
      registerFlush(async () => {
        await Promise.resolve();
        saved.push('a');
      }),
      registerFlush(async () => void saved.push('b')),
    );
    await flushAll();
    expect(saved.toSorted()).toEqual(['a', 'b']);
  });

  it('goes on where one fails, even at once', async () => {
    const saved: string[] = [];
    stops.push(
      registerFlush(() => {
        throw new Error('at once');
      }),
      registerFlush(() => Promise.reject(new Error('later'))),
      registerFlush(async () => void saved.push('c')),
    );
    await expect(flushAll()).resolves.toBeUndefined();
    expect(saved).toEqual(['c']);
  });

  it('leaves out what was unregistered', async () => {
    let saves = 0;
    registerFlush(async () => void saves++)();
    await flushAll();
    expect(saves).toBe(0);
  });
});

describe('save state', () => {
  const worst = () => worstSaveState(useSaveState.getState().pending);

  it('shows the worst of all, and nothing once everything is saved', () => {
    expect(worst()).toBe('saved');
    setSaveState('a', 'saving');
    setSaveState('b', 'failed');
    expect(worst()).toBe('failed');
    setSaveState('b', 'saved');
    expect(worst()).toBe('saving');
    setSaveState('a', 'saved');
    expect(worst()).toBe('saved');
    expect(useSaveState.getState().pending.size).toBe(0);
  });

  it('changes nothing where nothing changed', () => {
    setSaveState('a', 'saving');
    const { pending } = useSaveState.getState();
    setSaveState('a', 'saving');
    setSaveState('c', 'saved');
    expect(useSaveState.getState().pending).toBe(pending);
    setSaveState('a', 'saved');
  });
});
