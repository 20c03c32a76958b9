import fc from 'fast-check';
import { textParts } from '../../../src/core/narrative/text-parts';
import { propertyRuns } from '../../builders/property-runs';

describe("a partner's text", () => {
  it('becomes a paragraph for each line, whatever marks its end', () => {
    expect(textParts('One.\r\nTwo.\n\n\nThree.\u2028Four.')).toEqual(
      ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ kind: 'paragraph', text })),
    );
  });

  it('becomes a list where its lines begin with a mark', () => {
    expect(textParts('We did:\n- this\n• that\nand more.')).toEqual([
      { kind: 'paragraph', text: 'We did:' },
      { kind: 'list', items: ['this', 'that'] },
      { kind: 'paragraph', text: 'and more.' },
    ]);
  });

  it.each(['\uF0B7', '\uF0A7', '\uF0D8', '\uF0FC', '●', '▪', '➢', '✓', 'o\t'])(
    'becomes a list with Word’s mark %s',
    (mark) => {
      expect(textParts(`${mark} this\n${mark} that`)).toEqual([{ kind: 'list', items: ['this', 'that'] }]);
    },
  );

  it('takes no minus sign or hyphen in a line for a mark', () => {
    expect(textParts('-5 degrees\nA well-kept park')).toEqual([
      { kind: 'paragraph', text: '-5 degrees' },
      { kind: 'paragraph', text: 'A well-kept park' },
    ]);
  });

  it('is nothing where it is blank', () => {
    expect(textParts(' \n\r\n ')).toEqual([]);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 1 }),
        fc.array(fc.constantFrom(' ', '\n', '\r\n', '\n- '), { minLength: 60, maxLength: 60 }),
        (words, gaps) => {
          const text = words.map((word, index) => word + (gaps[index] ?? ' ')).join('');
          const kept = textParts(text)
            .flatMap((part) => (part.kind === 'paragraph' ? [part.text] : part.items))
            .join(' ');
          expect(kept.split(/[\s-]+/).filter((word) => word !== '')).toEqual(words);
        },
      ),
      propertyRuns(100),
    );
  });
});
