import { z } from 'zod';
import { contract, type OperationName } from '../api/contract.ts';

const EFFECTS = {
  reads: 'reads',
  changes: 'changes; can be undone',
  aside: 'changes; not a step of the history',
} as const;

/** An operation with the JSON Schemas (draft 2020-12) of what it takes and gives. */
export function describeOperation(name: OperationName): {
  name: OperationName;
  summary: string;
  effect: string;
  input: object;
  output: object;
} {
  const { summary, effect, input, output } = contract[name];
  return {
    name,
    summary,
    effect,
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'output' }),
  };
}

/** Operations as a Markdown table: name, fields of the input (`?` may be left out), what it does. */
export function operationsTable(names: readonly OperationName[]): string {
  const rows = names.map((name) => {
    const { input, summary, effect } = contract[name];
    return `| \`${name}\` | ${fieldsOf(input)} | ${escape(summary)} | ${EFFECTS[effect]} |\n`;
  });
  return `| operation | input | what it does | effect |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function fieldsOf(input: z.ZodObject): string {
  const fields = Object.entries(input.shape).map(
    ([name, schema]) => `${name}${z.safeParse(schema as z.ZodType, undefined).success ? '?' : ''}`,
  );
  return fields.length > 0 ? `\`${fields.join('`, `')}\`` : '—';
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|');
}
