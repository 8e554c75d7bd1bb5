import type { Schedule } from './network.ts';

/** Throws an Error that names the field and the value of a schedule that says nothing. */
export function checkSchedule(where: string, schedule: Schedule): void {
  const wrong = (field: string, rule: string, value: unknown) =>
    new Error(`${where}.${field} must ${rule}, got ${value}`);
  const checkSpan = (field: string, value: number) => {
    if (!Number.isInteger(value) || value < 1) throw wrong(field, 'be a whole number of updates from 1', value);
  };
  const checkFactor = (value: number) => {
    if (!(Number.isFinite(value) && value > 0)) throw wrong('factor', 'be finite and greater than 0', value);
  };
  switch (schedule.kind) {
    case 'step':
      checkSpan('every', schedule.every);
      checkFactor(schedule.factor);
      return;
    case 'cosine':
      checkSpan('over', schedule.over);
      return;
    case 'warm-up':
      checkSpan('over', schedule.over);
      if (schedule.after) checkSchedule(`${where}.after`, schedule.after);
      return;
    case 'exponential':
      checkFactor(schedule.factor);
      return;
    default:
      throw wrong('kind', 'be step, cosine, warm-up or exponential', (schedule as { kind: unknown }).kind);
  }
}
