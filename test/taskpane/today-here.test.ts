import { todayHere } from '../../src/taskpane/today-here';

it('says the day on the wall, a minute before and after midnight', () => {
  expect(todayHere(new Date(2022, 4, 9, 23, 59))).toBe('2022-05-09');
  expect(todayHere(new Date(2022, 4, 10, 0, 1))).toBe('2022-05-10');
});
