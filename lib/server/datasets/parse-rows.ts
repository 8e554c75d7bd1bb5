/** The numbers of lines of a text, split at commas or blanks. Throws for what is no number and for rows of other lengths. */
export function parseRows(text: string): number[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rows = lines.map((line, at) =>
    line
      .trim()
      .split(/[,\s]+/)
      .map((word) => {
        const value = Number(word);
        if (Number.isNaN(value)) throw new Error(`line ${at + 1}: "${word}" is no number`);
        return value;
      }),
  );
  const width = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== width);
  if (odd >= 0) throw new Error(`line ${odd + 1} has ${rows[odd]?.length} numbers, the first one ${width}`);
  return rows;
}
