import type { CouncilRecord } from '../../documents/council-workbook';
import type { Trouble } from '../../core/trouble';
import type { OpenReturn } from './open-return';

/** What the open workbook is, for the pane to start with what is useful. */
export type Opened =
  | { kind: 'return'; return: OpenReturn }
  | { kind: 'council'; record: CouncilRecord; file: string }
  /** Neither: any other workbook, or an empty one. */
  | { kind: 'other'; file: string }
  | { kind: 'trouble'; trouble: Trouble };
