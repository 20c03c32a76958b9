import type { Command } from 'commander';
import type { Edges } from '../edges';
import type { ExitCode } from '../exit-code';

/** Defines one command; `done` takes the exit code when its action has run. */
export type DefineCommand = (edges: Edges, done: (code: ExitCode) => void) => Command;
