import { create } from 'zustand';
import type { TableView } from '../../db/model/passageTable.ts';

/**
 * The columns as they were arranged last. Tables that are opened from a number begin with them, so
 * that nobody has to arrange each one anew; a saved view has its own.
 */
export const useLastLayout = create<Pick<TableView, 'columns' | 'widths'>>(() => ({}));
