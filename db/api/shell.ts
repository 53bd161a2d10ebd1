import { z } from 'zod';

/**
 * What the window asks of the program around it. Electron answers through its preload script, the
 * browser host over HTTP; the window cannot tell which. Everything about a notebook's content goes
 * through the contract instead.
 */

const settingsFields = {
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  displayName: z.string().max(200),
  signPassages: z.boolean(),
  recentNotebooks: z.array(z.string()).max(20),
  readerFontSize: z.number().int().min(13).max(28),
  panes: z.object({
    left: z.number().int().min(160).max(600),
    right: z.number().int().min(240).max(800),
    leftHidden: z.boolean(),
    rightHidden: z.boolean(),
  }),
};

/** Settings of the person, apart from notebooks. Each has a default, so that old files stay valid. */
export const Settings = z.object({
  version: z.literal(1).default(1),
  theme: settingsFields.theme.default('system'),
  displayName: settingsFields.displayName.default(''),
  /** Whether passages made in this window carry the display name as their coder. */
  signPassages: settingsFields.signPassages.default(false),
  recentNotebooks: settingsFields.recentNotebooks.default([]),
  readerFontSize: settingsFields.readerFontSize.default(17),
  panes: settingsFields.panes.default({
    left: 248,
    right: 320,
    leftHidden: false,
    rightHidden: false,
  }),
});
export type Settings = z.infer<typeof Settings>;

/** Some settings, to be changed. Without defaults: what is not given stays as it is. */
export const SettingsChange = z.strictObject(settingsFields).partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

/** One entry of the application menu, built by the window from its command table. */
export interface MenuItem {
  /** The command to run; absent for roles, submenus and separators. */
  command?: string;
  /** What the system itself does: undo, copy, quit … */
  role?: MenuRole;
  label?: string;
  /** In Electron's notation: `CmdOrCtrl+K`. */
  accelerator?: string;
  enabled?: boolean;
  checked?: boolean;
  separator?: true;
  submenu?: MenuItem[];
}

export const MENU_ROLES = [
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  'close',
  'quit',
  'minimize',
  'togglefullscreen',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'toggleDevTools',
] as const;
export type MenuRole = (typeof MENU_ROLES)[number];

export const MenuItem: z.ZodType<MenuItem> = z.lazy(() =>
  z.strictObject({
    command: z.string().max(100).optional(),
    role: z.enum(MENU_ROLES).optional(),
    label: z.string().max(300).optional(),
    accelerator: z.string().max(60).optional(),
    enabled: z.boolean().optional(),
    checked: z.boolean().optional(),
    separator: z.literal(true).optional(),
    submenu: z.array(MenuItem).max(60).optional(),
  }),
);

/** Where the window stands: which notebook it shows, if any. */
export const ShellState = z.object({
  shell: z.enum(['electron', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  notebook: z.object({ path: z.string(), title: z.string() }).nullable(),
});
export type ShellState = z.infer<typeof ShellState>;

/** The window's requests of its shell, with what each takes and gives. One table for both faces. */
export const shellContract = {
  state: { input: z.strictObject({}), output: ShellState },
  /** Asks for a notebook file and opens it in this window; false when the person thought better. */
  openNotebook: {
    input: z.strictObject({ path: z.string().max(4096).optional() }),
    output: z.object({ opened: z.boolean() }),
  },
  /** Asks for a place and makes a notebook there. In a browser the title becomes the file name. */
  newNotebook: {
    input: z.strictObject({ title: z.string().trim().min(1).max(200).optional() }),
    output: z.object({ opened: z.boolean() }),
  },
  /** Opens a fresh copy of the sample notebook. */
  openSample: { input: z.strictObject({}), output: z.object({ opened: z.boolean() }) },
  /** Notebooks that can be opened by path: the recent ones that are still there. */
  recentNotebooks: {
    input: z.strictObject({}),
    output: z.object({
      notebooks: z.array(z.object({ path: z.string(), title: z.string(), folder: z.string() })),
    }),
  },
  getSettings: { input: z.strictObject({}), output: Settings },
  setSettings: { input: z.strictObject({ settings: SettingsChange }), output: Settings },
  /** Saves a file where the person says: a dialog in Electron, a download in a browser. */
  saveFile: {
    input: z.strictObject({
      fileName: z.string().min(1).max(300),
      mediaType: z.string().max(200),
      base64: z.base64(),
    }),
    output: z.object({ saved: z.boolean(), path: z.string().nullable() }),
  },
  /** Opens http, https and mailto addresses in the system's own program, after asking. */
  openExternal: {
    input: z.strictObject({ url: z.string().max(4000) }),
    output: z.object({ opened: z.boolean() }),
  },
  /** Replaces the application menu; nothing to do in a browser. */
  setMenu: { input: z.strictObject({ menu: z.array(MenuItem).max(20) }), output: z.object({}) },
} as const;

export type ShellContract = typeof shellContract;
export type ShellRequest = keyof ShellContract;
export type ShellInput<Name extends ShellRequest> = z.input<ShellContract[Name]['input']>;
export type ShellOutput<Name extends ShellRequest> = z.output<ShellContract[Name]['output']>;
export const shellRequests = Object.keys(shellContract) as ShellRequest[];

/** What the shell tells the window without being asked. */
export const ShellEvent = z.union([
  /** A menu entry was chosen. */
  z.object({ type: z.literal('command'), command: z.string() }),
  /** Another notebook was opened, or none is open now: start afresh. */
  z.object({ type: z.literal('notebook') }),
  /** The notebook process died and was started again (or not: then `recovered` is false). */
  z.object({ type: z.literal('processLost'), recovered: z.boolean() }),
  /** The window is about to close: save now, then answer `closeReady`. */
  z.object({ type: z.literal('closing') }),
]);
export type ShellEvent = z.infer<typeof ShellEvent>;

/**
 * The bridge that a shell installs in the window as `window.parley`. Only plain values cross it.
 * Failures are values (`ok: false`), because errors lose their fields on the way.
 */
export interface Bridge {
  call(operation: string, input: unknown): Promise<BridgeAnswer>;
  shell(request: string, input: unknown): Promise<BridgeAnswer>;
  /** Committed changes of the notebook (`ChangedEvent`); returns how to stop. */
  onChanged(listener: (event: unknown) => void): () => void;
  /** Events of the shell (`ShellEvent`); returns how to stop. */
  onShellEvent(listener: (event: unknown) => void): () => void;
  /** Everything is saved; the window may close. */
  closeReady(): void;
  /** Where a file that was dropped on the window lies; null in a browser, which does not tell. */
  pathOf(file: unknown): string | null;
}

export type BridgeAnswer = { ok: true; value: unknown } | { ok: false; error: unknown };
