/** The tables of the sheets that only show the plan. */
import { councilTable } from './council-table';

export const themes = councilTable('themes', {
  keyColumns: 1,
  columns: {
    code: { header: 'Code', width: 16 },
    name: { header: 'Theme', width: 30 },
    aim: { header: 'Aim', width: 86 },
  },
});

export const priorities = councilTable('priorities', {
  keyColumns: 1,
  columns: {
    ref: { header: 'Ref', width: 13 },
    theme: { header: 'Theme', width: 13 },
    title: { header: 'Priority', width: 31 },
    successMeasure: { header: 'Success measure', width: 31 },
    lead: { header: 'Lead', width: 15 },
    combine: { header: 'How the status is made', width: 15 },
    writes: { header: 'Who writes', width: 15 },
  },
});

export const measures = councilTable('measures', {
  keyColumns: 1,
  columns: {
    ref: { header: 'Ref', width: 13 },
    title: { header: 'Measure', width: 23 },
    definition: { header: 'Definition', width: 34 },
    unit: { header: 'Unit', width: 12.5 },
    role: { header: 'Part in the status', width: 12 },
    target: { header: 'Target', width: 13 },
    previous: { header: (noun) => `Last ${noun}`, width: 10, align: 'right' },
    reporters: { header: 'Who reports it', width: 15 },
    id: { header: 'Measure id', width: 34, unprinted: true },
  },
});

export const partners = councilTable('partners', {
  keyColumns: 1,
  columns: {
    name: { header: 'Partner', width: 50 },
    email: { header: 'E-mail', width: 46 },
    measures: { header: 'Figures asked', width: 12, align: 'right' },
    texts: { header: 'Texts asked', width: 12, align: 'right' },
    id: { header: 'Partner id', width: 34, unprinted: true },
  },
});
