const most = 300;

/**
 * A value as AWS's messages print it, which is how Java does: `[a, b]` and `{k=v}`. What lies deeper than that is left
 * out (Java would print the address of an object), and so is the rest of a very long value.
 */
export function shownValue(value: unknown): string {
  const shown = Array.isArray(value)
    ? `[${value.slice(0, most).map(scalar).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .slice(0, most)
          .map(([key, one]) => `${key}=${scalar(one)}`)
          .join(', ')}}`
      : scalar(value);
  return shown.length > most ? `${shown.slice(0, most)}…` : shown;
}

const scalar = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value);
