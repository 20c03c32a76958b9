import { nearestWord } from '../words/nearest';
import { quoteShortened, type FaultAt } from './file-fault';
import type { Plan, Priority } from './plan';

/** Faults of ids, refs and codes that name nothing in the plan, or that are given twice. */
export function referenceFaults(plan: Plan): readonly FaultAt[] {
  return [
    ...repeatedNames(
      plan.themes.map(({ code }) => code),
      'theme',
      (index) => ['themes', index, 'code'],
    ),
    ...repeatedNames(
      plan.priorities.map(({ ref }) => ref),
      'priority',
      (index) => ['priorities', index, 'ref'],
    ),
    ...repeatedNames(
      plan.measures.map(({ id }) => id),
      'measure',
      (index) => ['measures', index, 'id'],
    ),
    ...repeatedNames(
      plan.partners.map(({ id }) => id),
      'partner',
      (index) => ['partners', index, 'id'],
    ),
    ...repeatedNames(
      plan.switchedOff.map(({ check }) => check),
      'check',
      (index) => ['switchedOff', index, 'check'],
    ),
    ...plan.priorities.flatMap((priority, index) => priorityReferences(plan, priority, ['priorities', index])),
    ...measureReferences(plan),
  ];
}

function priorityReferences(plan: Plan, priority: Priority, at: FaultAt['at']): readonly FaultAt[] {
  const { combine, text } = priority;
  return [
    ...unresolvedFaults(
      priority.theme,
      'theme',
      plan.themes.map(({ code }) => code),
      [...at, 'theme'],
    ),
    ...unresolvedPartner(plan, priority.lead, [...at, 'lead']),
    ...(text?.from ?? []).flatMap((id, index) => unresolvedPartner(plan, id, [...at, 'text', 'from', index])),
    ...repeatedNames(text?.from ?? [], 'partner', (index) => [...at, 'text', 'from', index]),
    ...(combine.rule === 'lead' ? leadMeasure(plan, priority, combine.measure, [...at, 'combine', 'measure']) : []),
  ];
}

function leadMeasure(plan: Plan, priority: Priority, id: string, at: FaultAt['at']): readonly FaultAt[] {
  const measure = plan.measures.find((candidate) => candidate.id === id);
  if (!measure)
    return unresolvedFaults(
      id,
      'measure',
      plan.measures.map((candidate) => candidate.id),
      at,
    );
  if (measure.priority !== priority.ref)
    return [
      {
        at,
        reason: `names a measure of ${quoteShortened(measure.priority)}; the measure that decides is one of this priority's own`,
      },
    ];
  if (measure.role !== 'deciding')
    return [
      {
        at,
        reason: `names a context measure, which can't decide; make ${quoteShortened(id)} a deciding one, or name another`,
      },
    ];
  return [];
}

function measureReferences(plan: Plan): readonly FaultAt[] {
  const refs = plan.priorities.map(({ ref }) => ref);
  return plan.measures.flatMap(({ priority, reporters }, position) => [
    ...unresolvedFaults(priority, 'priority', refs, ['measures', position, 'priority']),
    ...reporters.flatMap((id, index) => unresolvedPartner(plan, id, ['measures', position, 'reporters', index])),
    ...repeatedNames(reporters, 'partner', (index) => ['measures', position, 'reporters', index]),
  ]);
}

function unresolvedPartner(plan: Plan, id: string, at: FaultAt['at']): readonly FaultAt[] {
  const byName = plan.partners.find(({ name }) => name === id);
  if (byName) return [{ at, reason: `names ${quoteShortened(id)} in full; use its id, ${quoteShortened(byName.id)}` }];
  return unresolvedFaults(
    id,
    'partner',
    plan.partners.map((partner) => partner.id),
    at,
  );
}

function unresolvedFaults(name: string, noun: string, known: readonly string[], at: FaultAt['at']): readonly FaultAt[] {
  if (known.includes(name)) return [];
  const near = nearestWord(name, known);
  return [
    {
      at,
      reason: `names ${quoteShortened(name)}, and the plan has no such ${noun}${near === undefined ? '' : `; did you mean ${quoteShortened(near)}?`}`,
    },
  ];
}

/** Faults of names given twice; case and blanks make no difference, as people don't tell "Safe 2" from "SAFE  2". */
function repeatedNames(
  names: readonly string[],
  noun: string,
  at: (index: number) => FaultAt['at'],
): readonly FaultAt[] {
  const first = new Map<string, string>();
  return names.flatMap((name, index) => {
    const read = name.trim().replace(/\s+/g, ' ').toLowerCase();
    const earlier = first.get(read);
    if (earlier === undefined) {
      first.set(read, name);
      return [];
    }
    return [
      {
        at: at(index),
        reason: `names the ${noun} ${quoteShortened(name)} a second time${spellingDifference(name, earlier)}`,
      },
    ];
  });
}

function spellingDifference(name: string, earlier: string): string {
  if (name === earlier) return '';
  return quoteShortened(name) === quoteShortened(earlier)
    ? ', with other blanks in it'
    : `, written ${quoteShortened(earlier)} before`;
}
