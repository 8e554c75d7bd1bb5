const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A wait on a button or in a list, such as "10 min", "4 d" or "1.5 mo". */
export function intervalInWords(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  if (minutes < 60) return `${minutes} min`;
  if (ms < dayMs) return `${Math.round(ms / hourMs)} h`;
  const days = Math.round(ms / dayMs);
  if (days < 31) return `${days} d`;
  return days < 365 ? `${short(days / 30.44)} mo` : `${short(days / 365.25)} y`;
}

const short = (value: number) => (value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value)));
