const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + index * 10] as const),
]);
const LARGE = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const ORDINALS = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);

/** A number in words at the start of a text in small letters, and what is left: "twenty-five people". */
export function numberInWords(text: string): { value: number; ordinal: boolean; rest: string } | undefined {
  const words = text.split(/(?:\s+|(?<=[a-z])-(?=[a-z]))/);
  const sum = new Sum();
  let taken = 0;
  let ordinal = false;
  for (const word of words) {
    const cardinal = cardinalOf(word);
    if (ordinal || !sum.takes(cardinal ?? word)) break;
    ordinal = cardinal !== undefined;
    taken += 1;
  }
  if (words[taken - 1] === 'and') taken -= 1;
  if (taken === 0 || !sum.begun) return undefined;
  return { value: sum.value, ordinal, rest: words.slice(taken).join(' ') };
}

/** "third" as "three", "sixth" as "six", "twentieth" as "twenty"; undefined for what isn't an ordinal. */
function cardinalOf(word: string): string | undefined {
  const plain =
    ORDINALS.get(word) ??
    (word.endsWith('ieth') ? `${word.slice(0, -4)}y` : word.endsWith('th') ? word.slice(0, -2) : '');
  return SMALL.has(plain) ? plain : undefined;
}

/** Adds up words as they come: "two", "hundred", "and", "six", "thousand". */
class Sum {
  private whole = 0;
  private part = 0;
  /** The next small number must be below this: below 10 after "twenty", and none after "three". */
  private room = 100;
  /** True once a number word has been added. */
  begun = false;

  get value(): number {
    return this.whole + this.part;
  }

  /** Adds the word and gives true if it continues the number; else gives false. */
  takes(word: string): boolean {
    if (word === 'and') return this.begun && this.part % 100 === 0;
    if ((word === 'a' || word === 'an') && !this.begun) return true;
    if (word === 'hundred') return this.multiply();
    const large = LARGE.get(word);
    if (large !== undefined) return this.close(large);
    const small = SMALL.get(word);
    if (small === undefined || small >= this.room || (this.begun && small === 0)) return false;
    this.part += small;
    this.room = small >= 20 ? 10 : 0;
    this.begun = true;
    return true;
  }

  private multiply(): boolean {
    if (this.part >= 10 || (this.begun && this.part === 0)) return false;
    this.part = Math.max(1, this.part) * 100;
    this.room = 100;
    this.begun = true;
    return true;
  }

  private close(large: number): boolean {
    if (this.begun && this.part === 0) return false;
    if (this.whole > 0 && this.whole % (large * 1000) !== 0) return false;
    this.whole += Math.max(1, this.part) * large;
    this.part = 0;
    this.room = 100;
    this.begun = true;
    return true;
  }
}
