import type { AnyValue, Setting } from './setting.ts';

/** A value as an address writes it. */
export function writeValue(value: AnyValue): string {
  return typeof value === 'object' ? value.join('.') || 'none' : String(value);
}

/** The value that a text of an address stands for; what cannot be one is left for the schema to refuse. */
export function readValue(setting: Setting, text: string): unknown {
  if (setting.kind === 'choice') return text;
  // Number('') is 0 and Number('0x10') is 16: only what people write as a number is one.
  const number = (part: string) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(part) ? Number(part) : part);
  if (setting.kind === 'number') return number(text);
  const parts = text === 'none' ? [] : text.split('.');
  return setting.kind === 'layers' ? parts.map(number) : parts;
}

/** What a setting takes, as a sentence ends: "must be …". */
export function limitsOf(setting: Setting): string {
  switch (setting.kind) {
    case 'number': {
      const kind = setting.whole ? 'a whole number' : 'a number';
      return `${kind} from ${setting.min} to ${setting.max}${setting.zero ? `, or 0 for ${setting.zero}` : ''}`;
    }
    case 'choice':
      return `one of ${Object.keys(setting.options).join(', ')}`;
    case 'flags':
      return `one or more of ${Object.keys(setting.options).join(', ')}, with points between them and none twice`;
    case 'layers':
      return `up to ${setting.mostLayers} numbers from 1 to ${setting.mostNeurons} with points between them, such as 4.2, or none`;
  }
}
