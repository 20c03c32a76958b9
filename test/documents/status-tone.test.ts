import { STATUS_KINDS } from '../../src/core/plan/status-kind';
import { toneOf } from '../../src/documents/status-tone';
import { TONE_SIGNS } from '../../src/documents/report';

describe('how a status is felt', () => {
  it('tells what was reported and what is missing apart by sign alone', () => {
    const signs = STATUS_KINDS.map((kind) => TONE_SIGNS[toneOf(kind)]);
    expect(signs).toEqual(['✓', '◐', '✗', '?', '…', '–', '–']);
  });
});
