import { addressOf, isInside, sameArea, sheetPrefix, touch } from '../area';
import { hostClass, isHostObject, type HostClass } from '../class-table';
import { without } from '../edits/clear-cells';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { isValid } from '../validity';
import { alertOf, kindOf, promptOf, ruleOf, type Members } from '../validation-rules';
import { yesOrNo } from '../takes';
import type { Place, Validation } from '../workbook/model';

/** What a range has before anything is set. */
const NONE: Omit<Validation, 'area'> = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

type Kept = Omit<Validation, 'area'>;

/** What holds in all of a place; undefined where parts of it differ. */
function held({ sheet, area }: Place): Kept | undefined {
  const last = sheet.validations.at(-1);
  if (last && sameArea(last.area, area)) return last;
  const touching = sheet.validations.filter((each) => touch(each.area, area));
  const [only] = touching;
  if (!only) return NONE;
  const picture = ({ rule, prompt, errorAlert, ignoreBlanks }: Kept): string =>
    JSON.stringify({ rule, prompt, errorAlert, ignoreBlanks });
  if (touching.some((each) => picture(each) !== picture(only))) return undefined;
  const rest = touching.reduce((parts, each) => parts.flatMap((part) => without(part, each.area)), [{ area }]);
  return rest.length === 0 ? only : undefined;
}

/** Changes one member; where parts of the place differ, all of it begins anew. */
const change =
  (member: keyof Kept, take: (given: unknown) => unknown) =>
  (place: Place, given: unknown, host: ExcelHost): void => {
    host.refuseReadOnly();
    const { sheet, area } = place;
    refuseProtected(sheet);
    const kept: Kept = { ...NONE, ...held(place), [member]: take(given) };
    const changed = {
      rule: kept.rule,
      prompt: kept.prompt,
      errorAlert: kept.errorAlert,
      ignoreBlanks: kept.ignoreBlanks,
      area: { ...area },
    };
    const last = sheet.validations.at(-1);
    if (last && sameArea(last.area, area)) sheet.validations.pop();
    // There may be thousands, of which most have nothing to do with this place.
    else if (sheet.validations.some((each) => touch(each.area, area)))
      sheet.validations = sheet.validations.flatMap((each) => without(each, area));
    sheet.validations.push(changed);
    host.isDirty = true;
  };

/** A list may come from a range, which is kept by its address. */
function withAddress(given: unknown): unknown {
  const { list } = (given ?? {}) as { list?: { source?: unknown } };
  if (!list || !isHostObject(list.source)) return given;
  const { sheet, area } = list.source.data as Place;
  return {
    ...(given as Members),
    list: { ...list, source: `=${sheetPrefix(sheet.name)}${addressOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}` },
  };
}

function validity(place: Place, host: ExcelHost): boolean | null {
  const { sheet, area } = place;
  const answers = new Set<boolean>();
  for (const { row, column, cell } of sheet.cells.each(area)) {
    const rule = sheet.validations
      .filter((each) => isInside({ top: row, left: column, bottom: row, right: column }, each.area))
      .at(-1);
    answers.add(!rule || isValid(host.book, sheet, cell, rule));
  }
  return answers.size > 1 ? null : ([...answers][0] ?? true);
}

export const dataValidationClasses: readonly HostClass[] = [
  hostClass<Place>('DataValidation', {
    get: {
      Type: (place) => {
        const kept = held(place);
        return kept ? kindOf(kept.rule) : 'Inconsistent';
      },
      Rule: (place) => held(place)?.rule ?? null,
      Prompt: (place) => held(place)?.prompt ?? null,
      ErrorAlert: (place) => held(place)?.errorAlert ?? null,
      IgnoreBlanks: (place) => held(place)?.ignoreBlanks ?? null,
      Valid: validity,
    },
    set: {
      Rule: change('rule', (given) => ruleOf(withAddress(given))),
      Prompt: change('prompt', (given) => ({ ...NONE.prompt, ...promptOf(given) })),
      ErrorAlert: change('errorAlert', (given) => ({ ...NONE.errorAlert, ...alertOf(given) })),
      IgnoreBlanks: change('ignoreBlanks', yesOrNo),
    },
    call: {
      Clear: ({ sheet, area }, _args, host) => {
        host.refuseReadOnly();
        refuseProtected(sheet);
        sheet.validations = sheet.validations.flatMap((each) => without(each, area));
      },
    },
  }),
];
