import type { BlockSource } from '../../core/narrative/block';

/**
 * The sources of a block, one line a file ("kent-police.xlsx: Figures G8, G9; Narrative D4"), then the plan and the
 * decisions.
 */
export function sourceLines(sources: readonly BlockSource[]): string {
  const plan = sources.some(({ kind }) => kind === 'plan') ? ['The plan'] : [];
  const decided = sources.flatMap((source) => (source.kind === 'decision' ? [source.priority] : []));
  const decisions = decided.length > 0 ? [`Decisions: ${[...new Set(decided)].join(', ')}`] : [];
  return [...fileLines(sources), ...plan, ...decisions].join('\n');
}

function fileLines(sources: readonly BlockSource[]): readonly string[] {
  const files = new Map<string, Map<string, Set<string>>>();
  for (const source of sources) {
    if (source.kind !== 'cell') continue;
    const sheets = files.get(source.file) ?? new Map<string, Set<string>>();
    files.set(source.file, sheets.set(source.sheet, (sheets.get(source.sheet) ?? new Set()).add(source.cell)));
  }
  return [...files].map(
    ([file, sheets]) =>
      `${file}: ${[...sheets].map(([sheet, cells]) => `${sheet} ${[...cells].join(', ')}`).join('; ')}`,
  );
}
