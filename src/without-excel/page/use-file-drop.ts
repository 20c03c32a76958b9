import { useEffect, useState } from 'react';
import { Trouble } from '../../core/trouble';
import { PAGE_TROUBLE } from '../words';
import type { PageStore } from './page-store';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Opens files dropped anywhere on the page. Gives true while a file is dragged over it. */
export function useFileDrop(page: PageStore): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...more] = event.dataTransfer?.files ?? [];
      if (file && more.length > 0 && page.getState().officer?.takeIn([file, ...more])) return;
      if (more.length > 0) page.tell(new Trouble('usage', PAGE_TROUBLE.manyFiles, PAGE_TROUBLE.manyFilesFix));
      else if (file) void page.openFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [page]);
  return isOver;
}
