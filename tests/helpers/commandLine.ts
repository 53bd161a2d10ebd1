import { runCommandLine } from '../../db/cli/run.ts';

/** What a command line said and how it ended. */
export interface Said {
  code: number;
  out: string;
  err: string;
  /** Standard output as the one JSON document it must be. Throws when it is not. */
  json: <Shape>() => Shape;
}

/** Runs `parley` with these arguments in this process; `input` is on its standard input. */
export async function parley(args: readonly string[], input = ''): Promise<Said> {
  let out = '';
  let err = '';
  const code = await runCommandLine([...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, out, err, json: () => JSON.parse(out) as never };
}
