import { localToday } from '../../src/taskpane/today';

it('says the day on the wall, a minute before and after midnight', () => {
  expect(localToday(new Date(2022, 4, 9, 23, 59))).toBe('2022-05-09');
  expect(localToday(new Date(2022, 4, 10, 0, 1))).toBe('2022-05-10');
});
