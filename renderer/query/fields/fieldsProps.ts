import type { PassageTest } from '../../../db/model/passageQuery.ts';

/** What the fields of one kind of test are given: the tests as they are, and how to change them. */
export interface FieldsProps {
  /** The name of the kind, for the field. */
  label: string;
  tests: readonly PassageTest[];
  /** Given no tests while what is written makes none. */
  onChange: (tests: PassageTest[]) => void;
}

/** The tests that ask about something of this name. */
export function testsWith<Key extends string>(
  tests: readonly PassageTest[],
  key: Key,
): Array<Extract<PassageTest, { [Name in Key]: unknown }>> {
  return tests.filter(
    (test): test is Extract<PassageTest, { [Name in Key]: unknown }> => key in test,
  );
}
