import { useMemo, useState } from 'react';
import type { ApiError } from '../../db/api/errors.ts';
import type { InputOf } from '../../db/api/contract.ts';
import type { MatrixDimension } from '../../db/model/matrix.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useOperation } from '../data/useOperation.ts';
import { createKept } from '../state/kept.ts';
import { boardOf, type Board } from './board.ts';

/** What a matrix sets against each other. */
export interface Sides {
  rows: MatrixDimension;
  columns: MatrixDimension;
}

/** What the matrix view shows, and how that is changed. */
export interface MatrixState extends Sides {
  where: PassageQuery | undefined;
  /** As many rows and columns as there may be at all, not only the strongest. */
  more: boolean;
  input: InputOf<'matrix.read'>;
  board: Board | undefined;
  error: ApiError | null;
  setSides: (sides: Sides) => void;
  setWhere: (where: PassageQuery | undefined) => void;
  showMore: () => void;
}

const useSides = createKept<Sides>({ rows: 'party', columns: 'issue' });
const useWhere = createKept<PassageQuery | undefined>(undefined);

const MOST = { mostRows: 1000, mostColumns: 300 };

/** Keeps what the matrix is asked to show, and what it shows. */
export function useMatrix(): MatrixState {
  const [sides, setSides] = useSides();
  const [where, setWhere] = useWhere();
  const [more, setMore] = useState(false);
  const input = { ...sides, ...(where && { where }), ...(more && MOST) };
  const { data, error } = useOperation('matrix.read', input, { keep: true });
  const board = useMemo(() => data && boardOf(data), [data]);
  return {
    ...sides,
    where,
    more,
    input,
    board,
    error,
    setSides(next) {
      setMore(false);
      setSides(next);
    },
    setWhere,
    showMore: () => setMore(true),
  };
}
