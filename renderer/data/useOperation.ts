import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';
import type { ApiError } from '../../db/api/errors.ts';
import { notebook } from '../bridge/notebook.ts';

/** How an answer is remembered: by what was asked. */
export function queryKey<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): [Name, InputOf<Name>] {
  return [name, input];
}

/**
 * What the notebook answers to an operation that reads, kept up to date while the component is
 * shown. `enabled: false` waits; `keep` shows the answer before while the next is on its way.
 */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  options: { enabled?: boolean; keep?: boolean } = {},
): UseQueryResult<OutputOf<Name>, ApiError> {
  return useQuery<OutputOf<Name>, ApiError>({
    queryKey: queryKey(name, input),
    queryFn: () => notebook.call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}
