import { Trouble } from '../core/trouble';

/** The option that says on how many cores files are checked. */
export const JOBS: [flags: string, description: string, parse: (typed: string) => number] = [
  '--jobs <number>',
  'check on so many cores at most; left out, on all that there are',
  (typed) => {
    const jobs = Number(typed);
    if (Number.isInteger(jobs) && jobs > 0) return jobs;
    throw new Trouble('usage', `"${typed}" isn't a number of cores.`, 'Give a whole number after --jobs, such as 2.');
  },
];
