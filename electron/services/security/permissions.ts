/** What a page may do beyond showing itself. Everything that is not listed is denied. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Whether the page may have a permission, whoever asks and however it is called in future. */
export function isPermissionAllowed(permission: string): boolean {
  return ALLOWED.has(permission);
}
