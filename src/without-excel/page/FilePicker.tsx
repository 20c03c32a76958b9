import { useCallback } from 'react';
import { PAGE } from '../words';
import type { PageStore } from './page-store';

const ACCEPTED_FILES =
  '.xlsx,.xlsm,.xltx,.ods,.xls,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet';

/** The hidden file input that the page's buttons open. */
export function FilePicker({ page }: { page: PageStore }) {
  const chooser = useCallback((input: HTMLInputElement | null) => page.chooseWith(input), [page]);
  return (
    <input
      ref={chooser}
      type="file"
      hidden
      accept={ACCEPTED_FILES}
      aria-label={PAGE.openLabel}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) void page.openFile(file);
        // Lets the same file be chosen again.
        currentTarget.value = '';
      }}
    />
  );
}
