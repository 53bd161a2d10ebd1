import { SourceDetails } from '../../../model/source.ts';

/** What several places of a file say of each field, the most trusted first. */
export type Candidates = { [Field in keyof SourceDetails]?: readonly unknown[] };

/** Of each field the first value that fits it. */
export function chooseDetails(candidates: Candidates): Partial<SourceDetails> {
  const details: Partial<SourceDetails> = {};
  for (const [field, values] of Object.entries(candidates)) {
    const { [field as keyof SourceDetails]: schema } = SourceDetails.shape;
    const fitting = values.filter(says).map((value) => schema.safeParse(value));
    const first = fitting.find(({ success }) => success);
    if (first) Object.assign(details, { [field]: first.data });
  }
  return details;
}

function says(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
