import { beforeAll, describe, expect, it } from 'vitest';

import { dateOfDayNumber, isCivilDate, weekdayOf } from '../../src/core/calendar/civil-date';
import { AREAS } from '../../sample/facts/area';
import { type Facts, makeFacts } from '../../sample/facts/facts';
import { type Incident, monthKeyOfDay } from '../../sample/facts/incident';
import { LAST_YEAR, THIS_YEAR, THIS_YEAR_MONTHS, yearOfMonthKey } from '../../sample/facts/month-range';

let facts: Facts;
let thisYear: readonly Incident[];
let lastYear: readonly Incident[];

beforeAll(() => {
  facts = makeFacts();
  const inYear = (year: string) =>
    facts.incidents.filter(({ day }) => yearOfMonthKey(monthKeyOfDay(day)) === year);
  thisYear = inYear(THIS_YEAR);
  lastYear = inYear(LAST_YEAR);
});

const arrestsOf = (incidents: readonly Incident[]) =>
  incidents.reduce((sum, { arrests }) => sum + arrests, 0);

describe('the facts', () => {
  it('are of the promised size', () => {
    expect(thisYear.length).toBeGreaterThan(4800);
    expect(thisYear.length).toBeLessThan(5200);
    expect(lastYear.length).toBeLessThan(thisYear.length);
    expect(lastYear.length).toBeGreaterThan(4200);
    expect(arrestsOf(thisYear)).toBeGreaterThan(2800);
    expect(arrestsOf(thisYear)).toBeLessThan(3200);
  });

  it('are in the order in which they happened, on days that exist', () => {
    const isInOrder = facts.incidents.every((incident, index) => {
      const before = facts.incidents[index - 1] ?? incident;
      return incident.day * 1440 + incident.minute >= before.day * 1440 + before.minute;
    });
    expect(isInOrder).toBe(true);
    expect(facts.incidents.filter(({ day }) => !isCivilDate(dateOfDayNumber(day)))).toEqual([]);
    const february = thisYear.filter(({ day }) => monthKeyOfDay(day) === '2018-02');
    expect(Math.max(...february.map(({ day }) => dateOfDayNumber(day).day))).toBe(28);
  });

  it('have arrests only where the police attended, sometimes several', () => {
    expect(facts.incidents.filter(({ attended, arrests }) => !attended && arrests > 0)).toEqual([]);
    expect(thisYear.filter(({ arrests }) => arrests > 1).length).toBeGreaterThan(300);
  });

  it('follow the night-time economy and the shops', () => {
    const nightShare = (category: string) => {
      const own = thisYear.filter((incident) => incident.category === category);
      return own.filter(({ minute }) => minute < 300 || minute >= 1200).length / own.length;
    };
    expect(nightShare('Assault/fighting')).toBeGreaterThan(0.6);
    expect(nightShare('Theft – shoplifting')).toBeLessThan(0.1);
    const onDay = (weekday: number) => thisYear.filter(({ day }) => weekdayOf(day) === weekday).length;
    expect(onDay(6)).toBeGreaterThan(onDay(2));
  });

  it('begin for the client in the month it joined', () => {
    const client = facts.incidents.filter(({ area }) => area === 'Mid Fenland');
    expect(monthKeyOfDay(client[0]!.day)).toBe('2017-10');
  });

  it('give every month of every area of the year an incident', () => {
    for (const { name, joinedOn } of AREAS) {
      for (const month of THIS_YEAR_MONTHS) {
        const count = facts.incidentsIn(name, month).length;
        if (joinedOn !== undefined && month < joinedOn) expect(count).toBe(0);
        else expect(count).toBeGreaterThan(20);
      }
    }
  });

  it('have a quarter of a million alarms at schools, and a few dozen incidents out of them', () => {
    for (const year of [LAST_YEAR, THIS_YEAR]) {
      const months = facts.schoolAlarms.filter(({ month }) => yearOfMonthKey(month) === year);
      expect(months).toHaveLength(12);
      expect(months.reduce((sum, { activations }) => sum + activations, 0)).toBeGreaterThan(240_000);
      expect(months.reduce((sum, { activations }) => sum + activations, 0)).toBeLessThan(262_000);
      const incidents = months.reduce((sum, month) => sum + month.incidents, 0);
      expect(incidents).toBeGreaterThan(24);
      expect(incidents).toBeLessThan(72);
    }
  });
});
