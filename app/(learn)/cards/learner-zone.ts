import { cookies } from 'next/headers';
import { isZone } from '#lib/memory/day.ts';

/** The time zone that the browser has told (see RememberZone); UTC before it has. */
export async function learnerZone(): Promise<string> {
  const zone = (await cookies()).get('zone')?.value;
  return zone !== undefined && isZone(zone) ? zone : 'UTC';
}
