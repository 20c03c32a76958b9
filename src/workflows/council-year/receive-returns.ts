import type { CouncilYear, ReceivedFile } from '../../core/consolidation/council-year';
import { receivedReturn } from '../../core/consolidation/kept-return';
import { countWork, type WorkCounts } from '../../core/checks';
import { measuresAskedOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { progressOf } from '../../core/returns/progress';
import { checkReturn, partnerNameOf, type CheckedFile, type CheckFile } from '../check-return';
import type { NamedBytes, ReadWorkbook } from '../ports';

/** A file that came in: as it was read and checked, and what a council's year keeps of it. */
export interface IncomingReturn {
  checked: CheckedFile;
  received: ReceivedFile;
}

/**
 * Reads and checks files for a council's year, one after the other. A file with the name of another partner's
 * return gets a number added to its name, so that it doesn't take that one's place.
 */
export class ReturnsReader {
  /** The id of the partner whose return a file is, by the file's name. */
  private readonly senders: Map<string, string>;

  constructor(
    private readonly plan: Plan,
    readWorkbook: ReadWorkbook,
    before: Pick<CouncilYear, 'returns' | 'replaced'>,
    private readonly checkFile: CheckFile = (file) => checkReturn(file, readWorkbook, plan, 'officers'),
  ) {
    this.senders = new Map([...before.replaced, ...before.returns].map(({ file, partner }) => [file, partner]));
  }

  async receive(file: NamedBytes): Promise<IncomingReturn> {
    const checked = await this.checkFile(file);
    const incoming = { checked, received: receivedFile(this.plan, checked) };
    if (incoming.received.state !== 'used') return incoming;
    const { partner } = incoming.received.return;
    const name = this.freeName(file.name, partner);
    if (name !== file.name) return this.receive({ ...file, name });
    this.senders.set(name, partner);
    return incoming;
  }

  /** "return.xlsx", or "return (2).xlsx" where another partner's return has that name. */
  private freeName(name: string, partner: string): string {
    for (let number = 1; ; number += 1) {
      const free = number === 1 ? name : name.replace(/(\.[^.]*)?$/, (extension) => ` (${number})${extension}`);
      if ((this.senders.get(free) ?? partner) === partner) return free;
    }
  }
}

/** What a council's year keeps of a file. Even of an unreadable file the name is kept, to ask for it again. */
export function receivedFile(plan: Plan, checked: CheckedFile): ReceivedFile {
  if (checked.readable) return receivedReturn(plan, { return: checked.return, findings: checked.findings });
  const { code, message, fix } = checked.trouble;
  if (code === 'council-workbook') return { state: 'passed over', file: { file: checked.file } };
  return { state: 'unreadable', file: { file: checked.file, message, fix } };
}

/** What became of one file that came in, to show to the person who added it. */
export type FileSummary =
  | {
      state: 'read';
      file: string;
      partner: string;
      entries: GivenOfAsked;
      texts: GivenOfAsked;
      /** An ISO date; empty where it isn't known. */
      signedOn: string;
      work: WorkCounts;
    }
  /** Read, but no return, for another plan or period, or of an unknown partner, then ""; `why` is a sentence. */
  | { state: 'not used'; file: string; partner: string; why: string }
  | { state: 'unreadable'; file: string; message: string; fix: string };

interface GivenOfAsked {
  given: number;
  asked: number;
}

export function summaryOf(plan: Plan, { checked, received }: IncomingReturn): FileSummary {
  if (!checked.readable) {
    const { message, fix } = checked.trouble;
    if (received.state === 'passed over') return { state: 'not used', file: checked.file, partner: '', why: message };
    return { state: 'unreadable', file: checked.file, message, fix };
  }
  const { file, return: returned, findings } = checked;
  const partner = partnerNameOf(returned);
  if (received.state !== 'used')
    return { state: 'not used', file, partner, why: received.state === 'not used' ? received.why : '' };
  const { given } = progressOf(returned, findings);
  return {
    state: 'read',
    file,
    partner,
    entries: {
      given: given.measures,
      asked: measuresAskedOf(plan, received.return.partner).length,
    },
    texts: {
      given: given.texts,
      asked: textsAskedOf(plan, received.return.partner).length,
    },
    signedOn: received.return.signedOn,
    work: countWork(findings),
  };
}
