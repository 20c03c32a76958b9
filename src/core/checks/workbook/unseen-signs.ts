import type { Field } from '../../returns/partner-return';
import { unseenSigns } from '../../values/unseen-signs';
import { formatList } from '../../words/english';
import type { ReturnInContext, WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'unseen-signs',
  about: 'workbook',
  severity: 'note',
  title: "Signs that can't be seen in a name or a text",
  why:
    'Some signs turn the direction of writing or hide words, so that a text reads otherwise than it is. They mostly come ' +
    'with text that was copied. Where a script that is written from right to left needs them, they stay.',
  fix: 'Look whether the text still says what it should. If it does, nothing needs to be done.',
  *find(context) {
    for (const { at, found } of textFields(context)) {
      const signs = unseenSigns(found);
      if (signs.length > 0)
        yield { at, message: `This text holds ${formatList(signs)}, which can't be seen. They were left out.`, found };
    }
    const inName = unseenSigns(context.return.file);
    if (inName.length > 0)
      yield {
        message: `The file's name holds ${formatList(inName)}, which can't be seen: it is "${context.return.file}".`,
        fix: 'Give the file another name, and see that it is the right one.',
        found: context.return.file,
      };
  },
};

/** The cells that are read as words. */
function textFields({ return: ret }: ReturnInContext): readonly Field<unknown>[] {
  return [
    ...ret.entries.flatMap(({ source, comment }) => [source, comment]),
    ...ret.texts.map(({ text }) => text),
    ret.signOff.name,
    ret.signOff.role,
  ];
}

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'A text with an accent', return: { texts: [{ text: 'The café opened.' }] } },
    {
      given: 'A name in Hebrew with the sign that keeps the year in its place',
      return: { texts: [{ text: 'גנים \u200F2022' }] },
    },
  ],
  rejects: [
    {
      given: 'A text that shows its end from right to left',
      return: { texts: [{ text: 'We planted \u202E05 trees.' }] },
      finds: [
        {
          message:
            "This text holds signs that change the direction of writing, which can't be seen. They were left out.",
          place: { sheet: 'Narrative', cell: 'D5' },
          found: 'We planted [U+202E]05 trees.',
        },
      ],
    },
  ],
};
