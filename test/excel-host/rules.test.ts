/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { codeOf, onData, openedHost, refusalOf } from './opened-host';

describe('data validation', () => {
  test('holds rule, prompt and alert, and knows whether cells are valid', async () => {
    await openedHost();
    const read = await onData((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 25, operator: 'Between' } };
      dataValidation.prompt = { showPrompt: true, title: 'Amount', message: 'A whole number' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Amount', message: 'Not so many' };
      return {
        all: dataValidation.load(),
        valid: sheet.getRange('B2:B3').dataValidation.load('valid'),
        some: sheet.getRange('A1:B4').dataValidation.load('type,rule'),
      };
    });
    expect(read.all.toJSON()).toMatchObject({
      type: 'WholeNumber',
      ignoreBlanks: true,
      valid: null,
      rule: { wholeNumber: { formula1: 0, formula2: 25, operator: 'Between' } },
      prompt: { title: 'Amount' },
      errorAlert: { style: 'Warning' },
    });
    expect(read.valid.valid).toBe(true);
    expect([read.some.type, read.some.rule]).toEqual(['Inconsistent', null]);
  });

  test('takes lists that are written out or stand in cells', async () => {
    const host = await openedHost();
    const [written, standing] = await onData((sheet) => {
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'North,South' } };
      sheet.getRange('A4').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('A2:A3') as never },
      };
      return [
        sheet.getRange('A2').dataValidation.load('valid,type'),
        sheet.getRange('A4').dataValidation.load('valid,rule'),
      ] as const;
    });
    expect([written.type, written.valid, standing.valid]).toEqual(['List', true, false]);
    expect(standing.rule).toEqual({ list: { inCellDropDown: true, source: '=Data!$A$2:$A$3' } });
    await onData((sheet) => sheet.getRange('A3:A4').dataValidation.clear());
    expect(host.sheet('Data').validations.map(({ area }) => [area.top, area.bottom])).toEqual([[1, 1]]);
  });

  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      'a prompt with a title of 33 characters',
      (validation) => void (validation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
    ],
    [
      'a prompt of 256 characters',
      (validation) => void (validation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) }),
    ],
    [
      'an alert of 226 characters',
      (validation) =>
        void (validation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: 'x'.repeat(226) }),
    ],
    [
      'a list of 256 characters',
      (validation) => void (validation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
    [
      'two rules at once',
      (validation) =>
        void (validation.rule = { decimal: { formula1: 1, operator: 'EqualTo' }, custom: { formula: '=A1' } }),
    ],
    [
      'a rule without a limit',
      (validation) => void (validation.rule = { decimal: { formula1: 1, operator: 'Between' } }),
    ],
    ['a rule of no kind', (validation) => void (validation.rule = { wholeNumbers: {} } as never)],
    [
      'an operator that is none',
      (validation) => void (validation.rule = { decimal: { formula1: 1, operator: 'MoreThan' as never } }),
    ],
    ['a formula without its equals sign', (validation) => void (validation.rule = { custom: { formula: 'A1>1' } })],
  ])('refuses %s', async (_, change) => {
    await openedHost();
    expect(await codeOf((sheet) => change(sheet.getRange('B2').dataValidation))).toBe('InvalidArgument');
  });

  test('stays as it is on a protected sheet', async () => {
    const host = await openedHost();
    host.sheet('Data').protection = { options: { allowFormatCells: true } };
    expect(await codeOf((sheet) => sheet.getRange('B2').dataValidation.clear())).toBe('AccessDenied');
  });
});

describe('conditional formats', () => {
  test('hold their rule and format, the newest first', async () => {
    const host = await openedHost();
    const read = await onData((sheet) => {
      const formats = sheet.getRange('B2:B4').conditionalFormats;
      const custom = formats.add('Custom').custom;
      custom.rule.formula = '=$B2>15';
      custom.format.fill.color = 'yellow';
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '=20', operator: 'GreaterThan' };
      value.cellValue.format.font.set({ bold: true, color: '#C00000' });
      value.stopIfTrue = true;
      return {
        formats: formats.load('items/type,items/priority,items/stopIfTrue'),
        count: formats.getCount(),
        custom: custom.load('rule/formula,format/fill/color'),
      };
    });
    expect(read.formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ['CellValue', 0, true],
      ['Custom', 1, false],
    ]);
    expect([read.count.value, read.custom.rule.formula, read.custom.format.fill.color]).toEqual([
      2,
      '=$B2>15',
      '#FFFF00',
    ]);
    expect(host.sheet('Data').conditions[0]?.members.get('CellValue.Format.Font.Color')).toBe('#C00000');
  });

  test('show bars, and go one by one or all at once', async () => {
    const host = await openedHost();
    await onData((sheet) => {
      const formats = sheet.getRange('B2:B4').conditionalFormats;
      formats.add('DataBar').dataBar.positiveFormat.fillColor = '#00B050';
      formats.add('Custom').custom.rule.formula = '=TRUE';
      formats.getItemAt(0).delete();
    });
    expect(host.sheet('Data').conditions.map(({ type }) => type)).toEqual(['DataBar']);
    await onData((sheet) => sheet.getRange('B3').conditionalFormats.clearAll());
    expect(host.sheet('Data').conditions.map(({ area }) => [area.top, area.bottom])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    const refusal = await refusalOf(
      onData((sheet) => sheet.getRange('B2').conditionalFormats.getItemAt(0).custom.rule.load('formula')),
    );
    expect([refusal.code, refusal.message]).toEqual(['InvalidOperation', expect.stringContaining('DataBar')]);
  });

  test('refuse rules that Excel refuses', async () => {
    await openedHost();
    expect(await codeOf((sheet) => sheet.getRange('B2').conditionalFormats.add('Fancy' as never))).toBe(
      'InvalidArgument',
    );
    expect(
      await codeOf(
        (sheet) => void (sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = 'B2>1'),
      ),
    ).toBe('InvalidArgument');
    expect(
      await codeOf(
        (sheet) =>
          void (sheet.getRange('B2').conditionalFormats.add('CellValue').cellValue.rule = {
            formula1: '1',
            operator: 'Between',
          }),
      ),
    ).toBe('InvalidArgument');
  });
});
