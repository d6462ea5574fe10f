import { officeHours } from '../../config/policies/calendar.js';
import { businessDue } from './business-time.policy.js';
import { endOfBusinessDay } from './opening-hours.policy.js';

const due = (start: string, minutes: number, calendar = officeHours) =>
  new Date(businessDue(Date.parse(start), minutes, calendar, []) ?? NaN).toISOString();

describe('business time', () => {
  it.each([
    ['within one day', '2026-03-02T10:00:00Z', 60, '2026-03-02T11:00:00.000Z'],
    ['until closing time', '2026-03-02T16:00:00Z', 60, '2026-03-02T17:00:00.000Z'],
    ['over night', '2026-03-02T16:00:00Z', 61, '2026-03-03T09:01:00.000Z'],
    ['over the weekend', '2026-03-06T16:30:00Z', 60, '2026-03-09T09:30:00.000Z'],
    ['from a night', '2026-03-03T03:00:00Z', 30, '2026-03-03T09:30:00.000Z'],
    ['into summer time', '2026-03-27T16:00:00Z', 120, '2026-03-30T09:00:00.000Z'],
    ['into winter time', '2026-10-23T15:00:00Z', 120, '2026-10-26T10:00:00.000Z'],
    ['with seconds', '2026-03-02T10:00:30.500Z', 1, '2026-03-02T10:01:30.500Z'],
  ])('counts %s', (_, start, minutes, wanted) => {
    expect(due(start, minutes)).toBe(wanted);
  });

  const shop = {
    zone: 'Europe/Berlin',
    spans: [
      { days: [1, 2, 3, 4, 5], opens: '14:00', closes: '18:30' },
      { days: [1, 2, 3, 4, 5], opens: '09:15', closes: '12:00' },
      { days: [6], opens: '10:00', closes: '24:00' },
    ],
    holidays: ['2026-05-01'],
  };

  it.each([
    ['over lunch', '2026-03-02T10:30:00Z', 60, '2026-03-02T13:30:00.000Z'],
    ['over a holiday', '2026-04-30T16:00:00Z', 60, '2026-05-02T08:30:00.000Z'],
    ['until midnight', '2026-03-07T22:00:00Z', 60, '2026-03-07T23:00:00.000Z'],
    ['from midnight on', '2026-03-07T22:00:00Z', 61, '2026-03-09T08:16:00.000Z'],
  ])('counts %s', (_, start, minutes, wanted) => {
    expect(due(start, minutes, shop)).toBe(wanted);
  });

  const nights = { zone: 'Europe/Berlin', spans: [{ days: [7], opens: '02:30', closes: '03:30' }], holidays: [] };

  it.each([
    ['opens late when the wall clock jumps over its opening', '2026-03-29T00:00:00Z', 30, '2026-03-29T01:30:00.000Z'],
    ['opens twice when the wall clock shows its time twice', '2026-10-25T00:00:00Z', 90, '2026-10-25T02:30:00.000Z'],
  ])('%s', (_, start, minutes, wanted) => {
    expect(due(start, minutes, nights)).toBe(wanted);
  });

  it('says so when the doors never open', () => {
    expect(() => businessDue(0, 1, { ...officeHours, spans: [] }, [])).toThrow('never opens');
  });

  it('knows what was asked before, whatever is asked in between', () => {
    const calendar = { ...officeHours };
    for (const start of ['2026-03-02T16:00:00Z', '2031-01-01T10:00:00Z', '2020-06-01T10:00:00Z', '2026-03-02T16:00:00Z']) {
      expect(due(start, 500, calendar)).toBe(due(start, 500, { ...officeHours }));
    }
  });
});

describe('business days', () => {
  it.each([
    ['the day on which it came does not count', '2026-03-02T10:00:00Z', 1, '2026-03-04T00:00:00.000Z'],
    ['weekends do not', '2026-03-06T10:00:00Z', 1, '2026-03-10T00:00:00.000Z'],
    ['they end in local time', '2026-07-01T10:00:00Z', 1, '2026-07-02T23:00:00.000Z'],
    ['the local day counts', '2026-07-01T23:30:00Z', 1, '2026-07-03T23:00:00.000Z'],
  ])('%s', (_, start, count, wanted) => {
    expect(new Date(endOfBusinessDay(Date.parse(start), count, officeHours)).toISOString()).toBe(wanted);
  });
});
