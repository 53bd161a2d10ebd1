#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Scripts call this again and again; reading compiled code halves the time of each call. Kept in the
// checkout, where nobody else can have put anything, and done without where it cannot be kept.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/parley', import.meta.url)));

const { runCommandLine } = await import('./run.ts');
const { terminal } = await import('./terminal.ts');

// Not process.exit: what was written must reach a pipe that is slower than we are.
process.exitCode = await runCommandLine(process.argv.slice(2), terminal());
