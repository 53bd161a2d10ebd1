import { create } from 'zustand';
import { ApiError } from '../../db/api/errors.ts';

/** A message that passes by: an error stays until it is closed, the rest goes by itself. */
export interface Toast {
  id: number;
  tone: 'info' | 'error';
  message: string;
  /** What the person can do about it. */
  detail?: string;
  /** A button on the toast, such as Undo. */
  button?: { label: string; run: () => void };
}

/** The toasts that are shown, the oldest first. */
export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));

let lastId = 0;

/** Shows a toast; returns its id. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = ++lastId;
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-3), { ...toast, id }] }));
  return id;
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Takes all toasts away: they were about another notebook. */
export function clearToasts(): void {
  useToasts.setState({ toasts: [] });
}

/** Shows an error as what happened and what to do. */
export function reportError(thrown: unknown): void {
  const { message, action } = ApiError.from(thrown);
  showToast({ tone: 'error', message, detail: action });
}
