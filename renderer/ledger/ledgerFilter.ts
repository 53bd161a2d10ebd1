import type { InputOf } from '../../db/api/contract.ts';
import type { LedgerGroup } from '../../db/model/ledger.ts';
import type { ConditionStatus } from '../../db/model/passage.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';

/** What the ledger shows, and in which groups. */
export interface LedgerFilter {
  where: PassageQuery | undefined;
  /** None: all. */
  statuses: readonly ConditionStatus[];
  only: 'overdue' | 'deadlocked' | null;
  /** Null: in one list, by date. */
  group: LedgerGroup | null;
}

export const NO_FILTER: LedgerFilter = {
  where: undefined,
  statuses: [],
  only: null,
  group: 'issue',
};

/** Whether anything is left out at all. */
export function isNarrowed({ where, statuses, only }: LedgerFilter): boolean {
  return where !== undefined || statuses.length > 0 || only !== null;
}

/** What the notebook is asked for. */
export function ledgerInput({ where, statuses, only, group }: LedgerFilter) {
  return {
    group,
    ...(where && { where }),
    ...(statuses.length > 0 && { status: [...statuses] }),
    ...(only && { only }),
  } satisfies InputOf<'ledger.read'>;
}
