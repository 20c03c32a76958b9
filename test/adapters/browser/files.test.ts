/** @jest-environment jsdom */
import { readFile, saveFile } from '../../../src/adapters/browser/files';

describe('A file that a person chooses in the browser', () => {
  it('is read no further than a file can be that is read at all', async () => {
    const slices: (number | undefined)[][] = [];
    const file = {
      name: 'huge.xlsx',
      slice: (...range: (number | undefined)[]) => {
        slices.push(range);
        return { arrayBuffer: async () => new Uint8Array([1, 2]).buffer };
      },
    } as unknown as File;
    expect(await readFile(file)).toEqual({ name: 'huge.xlsx', bytes: new Uint8Array([1, 2]) });
    expect(slices).toEqual([[0, 32 * 1024 * 1024]]);
  });
});

describe('A file that the page saves', () => {
  it('is downloaded under its name, which the browser makes a free one, and written over nothing', () => {
    const made: { href: string; download: string }[] = [];
    URL.createObjectURL = () => 'blob:here';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      made.push({ href: this.href, download: this.download });
    });
    jest.useFakeTimers();
    saveFile({ name: 'council.xlsx', bytes: new Uint8Array([1]) });
    expect(made).toEqual([{ href: 'blob:here', download: 'council.xlsx' }]);
    jest.useRealTimers();
  });
});
