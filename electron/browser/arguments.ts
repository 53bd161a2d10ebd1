import { parseArgs } from 'node:util';

/** What the command line of the browser host asks for. */
export interface BrowserArguments {
  notebook: string | null;
  sample: boolean;
  /** 0: any that is free. */
  port: number;
  open: boolean;
}

export const USAGE = 'Usage: parley-browser [FILE.parley] [--sample] [--port N] [--no-open]';

/** Reads the command line; null where it makes no sense. */
export function browserArguments(args: string[]): BrowserArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535 || positionals.length > 1) return null;
    if (values.sample && positionals.length > 0) return null;
    return {
      notebook: positionals[0] ?? null,
      sample: values.sample,
      port,
      open: !values['no-open'],
    };
  } catch {
    return null;
  }
}
