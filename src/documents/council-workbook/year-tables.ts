/** The tables of a council's year. */
import { councilTable } from './council-table';

/** The Summary, which councillors read; its columns fit on one page across. */
export const summary = councilTable('summary', {
  keyColumns: 0,
  columns: {
    ref: { header: 'Ref', width: 13, derived: true },
    theme: { header: 'Theme', width: 11.2, derived: true },
    priority: { header: 'Priority', width: 23.5, derived: true },
    status: { header: 'Status', width: 11.7, derived: true },
    basis: { header: 'Basis', width: 9, derived: true },
    figure: { header: 'Figure', width: 10.3, derived: true },
    target: { header: 'Target', width: 11.5, derived: true },
    lastYear: { header: (noun) => `Last ${noun}`, width: 11, derived: true },
    owes: { header: 'Who owes', width: 9.5, derived: true },
    reason: { header: 'Reason for decision', width: 21.3, derived: true },
  },
});

/** Its columns fit on one page across and are all printed, and so are rows that officers add under the table. */
export const decisions = councilTable('decisions', {
  keyColumns: 1,
  filtered: true,
  columns: {
    about: { header: 'About', width: 13 },
    question: { header: 'Question', width: 30.5, derived: true },
    computed: { header: 'Computed status', width: 12.5, derived: true },
    decision: { header: 'Decision', width: 13.5, entry: true },
    reason: { header: 'Reason', width: 18.5, entry: true },
    by: { header: 'Name', width: 10.5, entry: true },
    on: { header: 'Date', width: 16.5, entry: true },
    check: { header: 'Check', width: 18, derived: true },
  },
});

/** Printed on two pages across: the figures and what became of them, then what they rest on. */
export const figures = councilTable('figures', {
  keyColumns: 2,
  filtered: true,
  columns: {
    ref: { header: 'Ref', width: 13 },
    measure: { header: 'Measure', width: 23 },
    partner: { header: 'Partner', width: 19 },
    value: { header: (noun) => `This ${noun}`, width: 12, align: 'right' },
    qualifier: { header: 'Qualifier', width: 11 },
    lastYear: { header: (noun) => `Last ${noun}`, width: 12, align: 'right', derived: true },
    target: { header: 'Target', width: 17, derived: true },
    outcome: { header: 'Outcome', width: 13, derived: true },
    used: { header: 'Used', width: 11, derived: true },
    numerator: { header: 'Numerator', width: 12.5, align: 'right' },
    denominator: { header: 'Denominator', width: 14, align: 'right' },
    source: { header: 'Source', width: 18 },
    comment: { header: 'Comment', width: 19 },
    file: { header: 'File', width: 16 },
    sheet: { header: 'Sheet', width: 9 },
    cell: { header: 'Cell', width: 7 },
    id: { header: 'Measure id', width: 34, unprinted: true },
    partnerId: { header: 'Partner id', width: 34, unprinted: true },
    usedCode: { header: 'Used code', width: 14, unprinted: true },
    absenceCode: { header: 'Absence code', width: 14, unprinted: true },
  },
});

/** Printed on three pages across: the council's own figures, then why and from whom, then what partners sent. */
export const councilFigures = councilTable('councilFigures', {
  keyColumns: 1,
  filtered: true,
  columns: {
    measure: { header: 'Measure', width: 30, derived: true },
    partner: { header: 'Partner', width: 19, entry: true, derived: true },
    value: { header: 'Figure', width: 12, align: 'right', entry: true },
    qualifier: { header: 'Qualifier', width: 11.5, entry: true },
    numerator: { header: 'Numerator', width: 12.5, align: 'right', entry: true },
    denominator: { header: 'Denominator', width: 14.5, align: 'right', entry: true },
    reason: { header: 'Reason', width: 30, entry: true },
    from: { header: 'From whom', width: 24, entry: true },
    by: { header: 'Name', width: 14, entry: true },
    on: { header: 'Date', width: 16.5, entry: true },
    theirs: { header: 'What partners sent', width: 22, derived: true },
    typedOver: { header: 'Typed over', width: 20 },
    check: { header: 'Check', width: 24, derived: true },
  },
});

/** The generated text and the officer's stand side by side; up to about 250 words of each are seen whole. */
export const narrative = councilTable('narrative', {
  keyColumns: 1,
  filtered: true,
  columns: {
    block: { header: 'Block', width: 20 },
    text: { header: 'Text', width: 52, derived: true },
    edited: { header: 'Edited text', width: 50, entry: true },
    check: { header: 'Check', width: 13.5, derived: true },
    heading: { header: 'Heading', width: 40, unprinted: true, derived: true },
    about: { header: 'About', width: 13, unprinted: true, derived: true },
    sources: { header: 'Sources', width: 80, unprinted: true, derived: true },
    record: { header: 'Edit record', width: 34, unprinted: true, derived: true },
  },
});

export const texts = councilTable('texts', {
  keyColumns: 2,
  filtered: true,
  columns: {
    ref: { header: 'Ref', width: 13 },
    partner: { header: 'Partner', width: 17 },
    text: { header: 'Text', width: 58 },
    used: { header: 'Used', width: 11, derived: true },
    file: { header: 'File', width: 16 },
    sheet: { header: 'Sheet', width: 9.5 },
    cell: { header: 'Cell', width: 7 },
    partnerId: { header: 'Partner id', width: 34, unprinted: true },
  },
});

/** Printed on two pages across: whose, what was found, where and what to do, then what explains it. */
export const findings = councilTable('findings', {
  keyColumns: 2,
  filtered: true,
  columns: {
    severity: { header: 'Severity', width: 11.5 },
    about: { header: 'About', width: 13 },
    partner: { header: 'Partner', width: 16, derived: true },
    message: { header: 'Finding', width: 40 },
    sheet: { header: 'Sheet', width: 10 },
    cell: { header: 'Cell', width: 7 },
    fix: { header: 'What to do', width: 34 },
    explained: { header: 'Explained', width: 22 },
    file: { header: 'File', width: 26 },
    found: { header: 'Found', width: 21 },
    expected: { header: 'Expected', width: 21 },
    check: { header: 'Check', width: 19 },
    measure: { header: 'Measure id', width: 34, unprinted: true },
    severityCode: { header: 'Severity code', width: 14, unprinted: true },
  },
});

export const receipts = councilTable('receipts', {
  keyColumns: 1,
  filtered: true,
  columns: {
    partner: { header: 'Partner', width: 26 },
    state: { header: 'State', width: 13, derived: true },
    measuresAsked: { header: 'Figures asked', width: 10, align: 'right', derived: true },
    measuresGiven: { header: 'Figures given', width: 10, align: 'right', derived: true },
    textsAsked: { header: 'Texts asked', width: 9, align: 'right', derived: true },
    textsGiven: { header: 'Texts given', width: 9, align: 'right', derived: true },
    signedOn: { header: 'Signed off on', width: 18.5, derived: true },
    signedBy: { header: 'Signed off by', width: 18, derived: true },
    receivedOn: { header: 'Received on', width: 18, entry: true },
    late: { header: 'Late', width: 7, derived: true },
    owes: { header: 'Owes', width: 50, derived: true },
    files: { header: 'Files', width: 36, derived: true },
    replaced: { header: 'Replaced files', width: 36, derived: true },
    signature: { header: 'Signature', width: 30, derived: true },
    partnerId: { header: 'Partner id', width: 34, unprinted: true },
  },
});
