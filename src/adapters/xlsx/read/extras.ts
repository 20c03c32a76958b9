/** Things that a return has no use for, told by the paths of a file's parts, in the words that people see. */
const EXTRAS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/.*\.(xml|py|js|bsh)$/i, 'macros'],
  [/(^|\/)macrosheets\//i, 'Excel 4 macros'],
  [/(^|\/)externalLinks\//i, 'links to other workbooks'],
  [/(^|\/)embeddings\/|^Object \d+\/content\.xml$/i, 'embedded objects'],
  [/(^|\/)(comments?\d*\.xml|threadedComments\/)/i, 'comments'],
  [/(^|\/)media\/|^Pictures\//i, 'pictures'],
  [/(^|\/)charts\/chart\d*\.xml$/i, 'charts'],
  [/(^|\/)pivotTables\//i, 'pivot tables'],
  [/(^|\/)(connections\.xml|queryTables\/)/i, 'connections to other data'],
  [/(^|\/)(activeX|ctrlProps)\//i, 'form controls'],
];

export function extrasIn(paths: readonly string[]): readonly string[] {
  return EXTRAS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, words]) => words);
}
