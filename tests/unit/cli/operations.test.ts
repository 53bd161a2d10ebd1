import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract, operationNames } from '../../../db/api/contract.ts';
import { operationsTable } from '../../../db/cli/operations.ts';
import { parley } from '../../helpers/commandLine.ts';

interface Described {
  operations: Array<{ name: string; summary: string; input: object; output: object }>;
}

test('every operation is listed with what it does', async () => {
  const { code, out } = await parley(['operations']);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/)[0])).toEqual(operationNames);
  for (const [index, name] of operationNames.entries()) {
    expect(lines[index]).toContain(contract[name].summary);
  }
});

test('with --json each operation has the JSON Schemas of its input and output', async () => {
  const { operations } = (await parley(['operations', '--json'])).json<Described>();
  expect(operations.map(({ name }) => name)).toEqual(operationNames);
  for (const { name, input, output } of operations) {
    expect(input, name).toMatchObject({ type: 'object', additionalProperties: false });
    expect(output, name).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  }
});

test('the schema of an input tells what must be given from what may', async () => {
  const said = await parley(['operations', 'link.create', '--json']);
  const { operations } = said.json<Described>();
  expect(operations).toHaveLength(1);
  expect(operations[0]!.input).toMatchObject({
    required: ['from', 'to', 'type'],
    properties: { from: { $ref: '#/$defs/Id' }, note: { type: 'string' } },
  });
});

test('named operations are shown with their schemas', async () => {
  const { code, out } = await parley(['operations', 'note.save']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ name: 'note.save', effect: 'changes' });
});

test('an unknown operation is wrong usage', async () => {
  const { code, err } = await parley(['operations', 'note.explode']);
  expect(code).toBe(2);
  expect(err).toContain('“note.explode”');
});

test('the documentation lists the operations as they are', () => {
  const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
  expect(page, 'put there what `parley operations --markdown` prints').toContain(
    operationsTable(operationNames),
  );
});
