/** One learner's day: from `start` to before `end`. */
export interface Day {
  start: Date;
  end: Date;
}

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** A day begins at four in the morning, so that whoever learns past midnight still counts to the evening before. */
const firstHour = 4;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What tells a zone's clock; made once a zone, because making one takes longer than all that it is used for. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  const options = { timeZone, hourCycle: 'h23', ...numeric, minute: 'numeric', second: 'numeric' } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', options);
  formats.set(timeZone, format);
  return format;
}

/** The day that `now` belongs to in a time zone of the IANA database; 23 or 25 hours long when clocks change. */
export function dayOf(now: Date, zone: string): Day {
  const format = formatOf(zone);
  /** The zone's distance from UTC at a moment, in ms. */
  const offset = (at: number) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  /** The moment at which clocks show this local time. */
  const moment = (local: number) => local - offset(local - offset(local));
  const local = now.getTime() + offset(now.getTime()) - firstHour * hourMs;
  const first = Math.floor(local / dayMs) * dayMs + firstHour * hourMs;
  return { start: new Date(moment(first)), end: new Date(moment(first + dayMs)) };
}

/** Whether a name is one of a time zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
