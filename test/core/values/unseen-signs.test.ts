import { unseenSigns, withoutUnseen, withSymbols, writeOutUnseen } from '../../../src/core/values/unseen-signs';
import { textReading } from '../../../src/core/values/text';

describe('signs that can’t be seen', () => {
  it.each<[string, string, string, string]>([
    [
      'an override of direction',
      'pay \u202E001\u202C now',
      'pay 001 now',
      'signs that change the direction of writing',
    ],
    ['isolates', 'a\u2067b\u2069', 'ab', 'signs that change the direction of writing'],
    ['a soft hyphen', 're\u00ADnewed', 'renewed', 'soft hyphens'],
    ['a space without width', '1\u200B5', '15', 'signs without width'],
    ['a joiner between letters', 'a\u200Db', 'ab', 'signs without width'],
    ['a byte order mark', '\uFEFFyes', 'yes', 'signs without width'],
    ['words in tags', 'yes\u{E006E}\u{E006F}', 'yes', 'hidden tags'],
    ['a selector without a picture', 'a\uFE0Fb', 'ab', 'variation selectors'],
    ['a control character', 'a\u0007b', 'ab', 'control characters'],
    [
      'an override in a text from right to left',
      'שלום \u202Eabc',
      'שלום abc',
      'signs that change the direction of writing',
    ],
  ])('are found and left out: %s', (_what, text, without, words) => {
    expect([unseenSigns(text), withoutUnseen(text)]).toEqual([[words], without]);
    expect(writeOutUnseen(text)).toMatch(/\[U\+[0-9A-F]{4,5}\]/);
    expect(textReading({ kind: 'text', value: text })).toEqual({ state: 'read', value: without });
  });

  it.each([
    ['English', 'Café “so” – £5,\n\tnext\u00A0line…\u2028last'],
    ['Hebrew with a mark of direction', 'גנים \u200F2022'],
    ['Arabic with isolates and joiners', 'می\u200Cخواهم \u2066ABC\u2069'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['Thai with breaks', 'สวน\u200Bสาธารณะ'],
    ['a family', '👩\u200D👧'],
    ['a heart in colour', '❤\uFE0F'],
    ['a key', '1\uFE0F\u20E3'],
    ['the flag of England', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['Chinese', '公園'],
  ])('stay where they belong: %s', (_what, text) => {
    expect([unseenSigns(text), withoutUnseen(text), writeOutUnseen(text)]).toEqual([[], text, text]);
  });

  it('are written out so that they can be seen', () => {
    expect(writeOutUnseen('a\u202Eb\u{E0041}')).toBe('a[U+202E]b[U+E0041]');
  });
});

describe('signs of Word’s picture fonts', () => {
  it('become the signs that they show; others are left as they are', () => {
    expect(withSymbols('\uF0B7 a \uF0FC \uF0D8\uF0FF')).toBe('• a ✓ ➢\uF0FF');
  });
});
