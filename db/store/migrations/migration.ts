/** One numbered change of the notebook format. Numbers grow by tens, so that a mend fits between. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}
