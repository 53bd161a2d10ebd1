const NOT_TYPED_INTO = ['checkbox', 'radio', 'button', 'submit', 'file', 'range', 'color'];

/** Whether something can be typed into the thing. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !NOT_TYPED_INTO.includes(target.type);
}
