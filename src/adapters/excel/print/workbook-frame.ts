import type { WorkbookDescription } from '../../../documents/sheet';
import { absolute, quotedSheet } from '../../../documents/spreadsheet/sheet-references';

/** A workbook's names, properties and structure protection. */
export interface WorkbookFrame {
  /** Formulas by defined name; undefined to delete the name. */
  names: ReadonlyMap<string, string | undefined>;
  builtIn: Readonly<Record<BuiltIn, string>>;
  /** Custom properties by key; undefined to delete the property. */
  custom: ReadonlyMap<string, string | undefined>;
  isStructureProtected: boolean;
}

const BUILT_IN_PROPERTIES = ['title', 'subject', 'author', 'comments'] as const;
type BuiltIn = (typeof BUILT_IN_PROPERTIES)[number];

/** Excel's limit, in characters. */
const MAX_PROPERTY_LENGTH = 255;
const cutProperty = (text: string): string => text.slice(0, MAX_PROPERTY_LENGTH);

export function workbookFrame(workbook: WorkbookDescription): WorkbookFrame {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  return {
    names: new Map(workbook.names.map(({ name, sheet, range }) => [name, `=${quotedSheet(sheet)}!${absolute(range)}`])),
    builtIn: {
      title: cutProperty(workbook.title),
      subject: cutProperty(workbook.subject),
      author: cutProperty(workbook.author),
      comments: cutProperty(visible.map(({ name, purpose }) => `${name}: ${purpose}`).join('\n')),
    },
    custom: new Map([...workbook.properties].map(([key, value]) => [key, cutProperty(value)])),
    isStructureProtected: workbook.structureProtected,
  };
}

/** Queues the load of whatever `wanted` would change; call the result after sync. */
export function loadWorkbookFrame({ workbook }: Excel.RequestContext, wanted: WorkbookFrame): () => WorkbookFrame {
  const names = [...wanted.names.keys()].map((name) => ({
    name,
    item: workbook.names.getItemOrNullObject(name).load('formula'),
  }));
  const properties = workbook.properties.load(BUILT_IN_PROPERTIES.join(','));
  const custom = [...wanted.custom.keys()].map((key) => ({
    key,
    item: workbook.properties.custom.getItemOrNullObject(key).load('value'),
  }));
  workbook.protection.load('protected');
  return () => ({
    names: new Map(names.map(({ name, item }) => [name, item.isNullObject ? undefined : item.formula])),
    builtIn: {
      title: properties.title,
      subject: properties.subject,
      author: properties.author,
      comments: properties.comments,
    },
    custom: new Map(custom.map(({ key, item }) => [key, item.isNullObject ? undefined : String(item.value)])),
    isStructureProtected: workbook.protection.protected,
  });
}

/** Sets names and properties. Doesn't protect or unprotect the structure. */
export function applyWorkbookFrame(
  { workbook }: Excel.RequestContext,
  wanted: WorkbookFrame,
  now: WorkbookFrame,
): void {
  for (const [name, formula] of wanted.names) {
    const before = now.names.get(name);
    if (formula === before) continue;
    if (formula === undefined) workbook.names.getItem(name).delete();
    else if (before === undefined) workbook.names.add(name, formula);
    else workbook.names.getItem(name).formula = formula;
  }
  for (const key of BUILT_IN_PROPERTIES)
    if (wanted.builtIn[key] !== now.builtIn[key]) workbook.properties[key] = wanted.builtIn[key];
  for (const [key, value] of wanted.custom) {
    if (value === now.custom.get(key)) continue;
    if (value === undefined) workbook.properties.custom.getItem(key).delete();
    else workbook.properties.custom.add(key, value);
  }
}
