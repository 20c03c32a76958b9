import { useCallback } from 'react';
import { PAGE } from '../words';
import type { PageStore } from './page-store';

const KINDS =
  '.xlsx,.xlsm,.xltx,.ods,.xls,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet';

/** The browser's own way to choose a file, opened by the page's buttons. */
export function ChosenFile({ page }: { page: PageStore }) {
  const chooser = useCallback((input: HTMLInputElement | null) => page.chooseWith(input), [page]);
  return (
    <input
      ref={chooser}
      type="file"
      hidden
      accept={KINDS}
      aria-label={PAGE.openLabel}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) void page.openFile(file);
        // The same file can be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
