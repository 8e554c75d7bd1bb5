/** Rows as RFC 4180 has them, or with tabs for a spreadsheet's clipboard. Texts that a spreadsheet would run are disarmed. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  separator: ',' | '\t',
): string {
  const field = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /["\n\r\t,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}
