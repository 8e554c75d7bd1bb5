import type { Blueprint } from './blueprint.ts';
import { validity } from './validity.ts';

/** An exam's code where there is room for no more, as "MLA-C02" or "MLA-C01 (ended)"; `today` as YYYY-MM-DD. */
export function examLabel(
  blueprint: Pick<Blueprint, 'code' | 'status' | 'validFrom' | 'validTo'>,
  today: string,
): string {
  return validity(blueprint, today).state === 'over' ? `${blueprint.code} (ended)` : blueprint.code;
}
