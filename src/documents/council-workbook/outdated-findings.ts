import { consolidationFinding } from '../../core/consolidation/checks';
import type { BlockEdit } from '../../core/consolidation/council-year';
import { outdatedFindings } from '../../core/consolidation/outdated-words';
import { excerptsOfDifference } from '../../core/consolidation/text-opening';
import type { Finding } from '../../core/finding';
import type { Block } from '../../core/narrative/block';
import { switchedOffIds } from '../../core/plan/plan-index';
import { blockText } from './block-text';
import { cellFinder } from './cell-finder';
import { councilFigureCells } from './council-figures-sheet';
import { decisionRowsOf, decisionsSheet, type DecisionsShown } from './decisions-sheet';
import { COUNCIL_LAYOUT } from './layout';
import { councilNarrativeSheet, type NarrativeShown } from './narrative-sheet';

type OutdatedShown = DecisionsShown & NarrativeShown;

/** A finding for each decision, choice and edited text that was made on what has moved since, each with its cell. */
export function locatedOutdatedFindings(shown: OutdatedShown): readonly Finding[] {
  const off = switchedOffIds(shown.plan);
  return [...decisionFindings(shown), ...editFindings(shown)].filter(({ check }) => !off.has(check));
}

function decisionFindings(shown: OutdatedShown): readonly Finding[] {
  const { outdatedDecisions } = shown;
  if (outdatedDecisions.length === 0) return [];
  const rows = decisionRowsOf(shown);
  const cellOf = cellFinder(decisionsSheet(shown), COUNCIL_LAYOUT.decisions);
  const figureCell = councilFigureCells(shown);
  return outdatedFindings(shown, outdatedDecisions).map((finding, at) => {
    const { kind, about } = outdatedDecisions[at] ?? {};
    if (kind === 'council figure')
      return { ...finding, place: { ...figureCell(finding.place.measure, 'on'), ...finding.place } };
    const row = rows.findIndex((each) => each.about === about && each.isTaken);
    return { ...finding, place: { ...cellOf(row, 'on'), ...finding.place } };
  });
}

function editFindings(shown: OutdatedShown): readonly Finding[] {
  const { edits, outdated, blocks } = shown;
  if (outdated.size === 0) return [];
  const known = new Map(blocks.map((block) => [block.id, block]));
  const gone = edits.filter(({ block }) => !known.has(block));
  const rows = [...blocks.map(({ id }) => id), ...gone.map(({ block }) => block)];
  const cellOf = cellFinder(councilNarrativeSheet(shown), COUNCIL_LAYOUT.narrative);
  return edits
    .filter(({ block }) => outdated.has(block))
    .map((edit) => {
      const finding = editFinding(edit, known.get(edit.block));
      return { ...finding, place: { ...cellOf(rows.indexOf(edit.block), 'edited'), ...finding.place } };
    });
}

function editFinding({ heading, generated }: BlockEdit, block: Block | undefined): Finding {
  if (!block)
    return consolidationFinding('edit-outdated', {
      message: `"${heading}" was edited, and is no longer in the report. Your text is kept.`,
      fix: 'See whether what you typed belongs elsewhere, then clear it.',
      place: {},
    });
  const { priority } = block;
  const place = priority === undefined ? {} : { priority };
  const opening = `"${block.heading}" was edited, and the text that it replaces has changed since`;
  if (generated === undefined)
    return consolidationFinding('edit-outdated', { message: `${opening}. Yours stays as it is.`, place });
  const [then, now] = excerptsOfDifference(generated, blockText(block));
  const message = `${opening}: then "${then}", now "${now}". Yours stays as it is.`;
  return { ...consolidationFinding('edit-outdated', { message, place }), then, now };
}
