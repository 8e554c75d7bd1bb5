const digits =
  /^[+-]?(?:\d+|[1-9]\d{0,2}(?:([, '])\d{3})(?:\1\d{3})*)(?:\.\d*)?(?:e[+-]?\d+)?$|^[+-]?\.\d+(?:e[+-]?\d+)?$/;

/**
 * A number as people type it: thousands set off by comma, space or apostrophe, a decimal point, an exponent (1e-3,
 * 2 × 10^-3), a real minus, %, and the unit behind it. Null for what cannot be read as a finite number, so that nobody is
 * told "wrong" for a way of writing; "0,5" is such a case, for a comma sets off thousands. A % is a hundredth unless it
 * is the unit.
 */
export function readNumber(typed: string, unit: string): number | null {
  const text = withoutUnit(plain(typed), plain(unit));
  const isPercent = text.endsWith('%');
  const mantissa = (isPercent ? text.slice(0, -1).trimEnd() : text)
    .replace(/ ?[×x*] ?10 ?\^ ?/, 'e')
    .replace(/^([+-]?)10\^/, (_, sign: string) => `${sign}1e`)
    .replace(/^([+-]) /, '$1');
  if (!digits.test(mantissa)) return null;
  const value = Number(mantissa.replace(/[, ']/g, ''));
  if (!Number.isFinite(value)) return null;
  return isPercent ? value / 100 : value;
}

/** One kind of space, minus and apostrophe, and small letters. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[−–]/g, '-').replace(/[’‘]/g, "'").trim().toLowerCase();
}

const withoutUnit = (text: string, unit: string) =>
  unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
