import { isOpen } from '../../../src/core/finding';
import type { PartnerReturn } from '../../../src/core/returns/partner-return';
import type { CheckedFile } from '../../../src/workflows/check-return';

export interface Held {
  /** What was entered, as a reader finds it in the cell, by the measure's id. */
  entries: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
  signed: { name: string; role: string };
  /** What the council would have to ask about, in a few words. */
  asked: readonly string[];
}

/** What a council finds in a file that a partner sends. */
export function heldIn(file: CheckedFile): Held {
  if (!file.readable) throw file.trouble;
  const { return: returned, findings } = file;
  return {
    entries: Object.fromEntries(
      returned.entries.map(({ measure, qualifier, value }) => [measure, `${qualifier.found} ${value.found}`.trim()]),
    ),
    texts: Object.fromEntries(returned.texts.map(({ priority, text }) => [priority, text.found])),
    signed: signedIn(returned),
    asked: findings
      .filter((finding) => isOpen(finding) && finding.severity !== 'note')
      .map(({ check, place }) => `${check} ${place.cell ?? place.sheet ?? ''}`.trim()),
  };
}

const signedIn = ({ signOff: { name, role } }: PartnerReturn): Held['signed'] => ({
  name: name.found,
  role: role.found,
});
