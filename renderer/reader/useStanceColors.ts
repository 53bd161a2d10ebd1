import { useMemo } from 'react';
import type { TagColor } from '../../db/model/tag.ts';
import type { Tags } from '../data/tags.ts';
import type { StanceColors } from './painting.ts';

/** The colours of the stances; the same map as long as none changes, however tags are counted. */
export function useStanceColors({ all }: Tags): StanceColors {
  const key = JSON.stringify(
    all.filter(({ family }) => family === 'stance').map(({ id, color }) => [id, color]),
  );
  return useMemo(() => new Map(JSON.parse(key) as Array<[string, TagColor | null]>), [key]);
}
