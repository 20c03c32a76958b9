import { jsonSyntaxFault } from './json-syntax';
import { measureFaults } from './measure-faults';
import { orderFaults } from './order-faults';
import { PlanSchema, type Plan } from './plan';
import { fileFault, type FileFault } from './file-fault';
import { referenceFaults } from './reference-faults';
import { shapeFaults } from './shape-faults';
import { unprintableFaults } from './text-faults';

export type PlanReading = { plan: Plan } | { faults: readonly FileFault[] };

/**
 * A plan from JSON already parsed, or every fault why it can't be used. References, order and values are
 * checked only once the shape is right. Never throws.
 */
export function readPlan(json: unknown): PlanReading {
  const read = parseShape(json);
  if (!read) return { faults: [{ path: 'plan', reason: 'it has more faults than can be listed' }] };
  if (!read.success) return { faults: shapeFaults(read.error.issues, json).map((fault) => fileFault(fault, json)) };
  const faults = [
    ...unprintableFaults(read.data),
    ...orderFaults(read.data),
    ...referenceFaults(read.data),
    ...measureFaults(read.data.measures),
  ];
  return faults.length > 0 ? { faults: faults.map((fault) => fileFault(fault, json)) } : { plan: read.data };
}

/** Undefined where there are so many faults that zod runs out of stack in listing them. */
function parseShape(json: unknown): ReturnType<typeof PlanSchema.safeParse> | undefined {
  try {
    return PlanSchema.safeParse(json);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A plan from the text of a JSON file. Never throws. */
export function parsePlan(text: string): PlanReading {
  const json = text.replace(/^\uFEFF/, '');
  const fault = jsonSyntaxFault(json);
  if (fault) return { faults: [{ path: `line ${fault.line}, column ${fault.column}`, reason: fault.reason }] };
  return readPlan(JSON.parse(json));
}

/** So long a JSON can't have more values than the memory has room for, whatever they are. */
const SURELY_FEW_VALUES = 60_000;

/**
 * A plan from the JSON that a workbook of ours keeps; undefined where it isn't one. Only its shape is checked: who
 * sends the workbook can't help any other fault. Never throws.
 */
export function parseKeptPlan(text: string): Plan | undefined {
  if (text.length > SURELY_FEW_VALUES && jsonSyntaxFault(text)) return undefined;
  try {
    return PlanSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
