import { findingsOf } from '../core/checks';
import type { Audience } from '../core/checks/check';
import { makeFinding, type Finding } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import { partnerName } from '../core/plan/plan-index';
import { returnOf } from '../core/returns/read-return';
import type { PartnerReturn } from '../core/returns/partner-return';
import { Trouble } from '../core/trouble';
import type { NamedBytes, ReadWorkbook } from './ports';

/** What became of one returned file: read and checked, or why it couldn't be read. */
export type CheckedFile =
  | { file: string; readable: true; return: PartnerReturn; findings: readonly Finding[] }
  | { file: string; readable: false; trouble: Trouble };

/** Reads and checks one file, perhaps in another thread and ahead of its turn. */
export type CheckFile = (file: NamedBytes) => Promise<CheckedFile>;

/**
 * Reads one returned file and checks it. Without a plan it is checked against the definitions that it
 * was issued with. Trouble with the file is returned, not thrown, so that the other files are still read.
 */
export async function checkReturn(
  file: NamedBytes,
  read: ReadWorkbook,
  plan?: Plan,
  audience: Audience = 'the partner',
): Promise<CheckedFile> {
  const content = await read(file);
  const returned = content instanceof Trouble ? content : returnOf(content, plan);
  if (returned instanceof Trouble) return { file: file.name, readable: false, trouble: returned };
  const findings = findingsOf(returned, plan, audience).map((finding) =>
    makeFinding({ ...finding, id: finding.check }, { file: file.name, ...finding.place }, finding),
  );
  return { file: file.name, readable: true, return: returned, findings };
}

/** The name of the return's partner, from the plan that the return was issued with. */
export function partnerNameOf(returned: PartnerReturn): string {
  return partnerName(returned.issued, returned.identity.partner);
}
