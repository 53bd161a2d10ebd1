import type { ApiError } from '../api/errors.ts';
import type { Terminal } from './terminal.ts';

/**
 * What a command says. Without `--json`, lines for people on standard output; with it, exactly one
 * JSON document there. Problems go to standard error in both.
 */
export interface Output {
  json: boolean;
  /** A line for people; silent with `--json`. */
  line(text: string): void;
  /** The one document of `--json`; silent without it. */
  document(value: unknown): void;
  /** Text as it is, for commands whose output is the same either way. */
  raw(text: string): void;
  /** Something to know beside the result, for people, whatever the form of the output. */
  note(text: string): void;
  /** What went wrong and what to do; `about` names the file it concerns. */
  problem(error: ApiError, about?: string): void;
}

/** The output of one command. */
export function createOutput(terminal: Terminal, json: boolean): Output {
  return {
    json,
    line: (text) => {
      if (!json) terminal.out(`${text}\n`);
    },
    document: (value) => {
      if (json) terminal.out(toJson(value));
    },
    raw: (text) => terminal.out(text),
    note: (text) => terminal.err(`${text}\n`),
    problem: ({ code, message, action }, about) => {
      const place = about === undefined ? '' : `${about}: `;
      terminal.err(`parley: ${place}${message} [${code}]\n  ${action}\n`);
    },
  };
}

/** A value as the command line prints it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** An error as `--json` prints it. */
export function errorDocument({ code, message, action, details }: ApiError): {
  error: { code: string; message: string; action: string; details: Record<string, unknown> };
} {
  return { error: { code, message, action, details } };
}
