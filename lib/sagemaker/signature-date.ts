import { AwsError } from './operation-error.ts';

/** Minutes that a client's clock may differ from ours. */
const skewMinutes = 5;

/** A moment as AWS's clients write it: 20260131T120000Z. */
export const writtenDate = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');

/** The moment of a request, in milliseconds since 1970. Throws IncompleteSignatureException for no date. */
export function readDate(written: string | null): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(written ?? '') ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (!Number.isNaN(at)) return at;
  const message = "Authorization header requires existence of an 'X-Amz-Date' header, such as 20260131T120000Z.";
  throw new AwsError('IncompleteSignatureException', message);
}

/** Throws InvalidSignatureException, in AWS's words, for a request too old or from the future. */
export function requireCurrent(written: string, now: Date): void {
  const at = readDate(written);
  const [first, last] = [-1, 1].map((sign) => new Date(now.getTime() + sign * skewMinutes * 60_000)) as [Date, Date];
  const clock = writtenDate(now);
  const fault =
    at < first.getTime()
      ? `Signature expired: ${written} is now earlier than ${writtenDate(first)} (${clock} - ${skewMinutes} min.)`
      : at > last.getTime()
        ? `Signature not yet current: ${written} is still later than ${writtenDate(last)} (${clock} + ${skewMinutes} min.)`
        : null;
  if (fault !== null) throw new AwsError('InvalidSignatureException', fault);
}
