import { sheetStyles } from '../../../src/adapters/html/sheet-styles';
import { LOOKS } from '../../../src/documents/styles';

describe('the stylesheet of printed sheets', () => {
  it('has every role with the colours of the one table of looks', () => {
    for (const [role, { ink, fill }] of Object.entries(LOOKS)) {
      const [rule = ''] = new RegExp(`\\.sheet \\.cell-${role} \\{[^}]*\\}`).exec(sheetStyles()) ?? [];
      expect(rule).toContain(`color: #${ink}`);
      if (fill) expect(rule).toContain(`background-color: #${fill}`);
    }
  });

  it('asks for nothing from elsewhere', () => {
    expect(sheetStyles()).not.toMatch(/url\(|@import/);
  });
});
