import { formatNumber } from '#lib/base/numbers.ts';
import type { AnyValue, Setting } from './setting.ts';

/** A value as a person says it: "Leaky ReLU", "off", "4 and 2 neurons". */
export function valueInWords(setting: Setting, value: AnyValue): string {
  switch (setting.kind) {
    case 'number':
      return value === 0 && setting.zero ? setting.zero : formatNumber(Number(value), 4);
    case 'choice':
      return setting.options[String(value)] ?? String(value);
    case 'flags':
      return (value as readonly string[]).map((flag) => setting.options[flag] ?? flag).join(', ');
    case 'layers': {
      const layers = value as readonly number[];
      if (layers.length === 0) return 'none';
      return `${layers.join(' + ')} ${layers.length === 1 && layers[0] === 1 ? 'neuron' : 'neurons'}`;
    }
  }
}
