const marks = /[\\*_$[\]<>#~|]/g;

/** One line of plain text, in which only `backticks` are markup, as Markdown that reads the same. */
export function escapeMarkdown(text: string): string {
  const pieces = text.split('`');
  const escaped = pieces.map((piece, at) => {
    const isCode = at % 2 === 1 && at < pieces.length - 1;
    return isCode ? piece : piece.replace(marks, '\\$&');
  });
  return escaped
    .join('`')
    .replace(/^(\d+)([.)])/gm, '$1\\$2')
    .replace(/^([-+])/gm, '\\$1');
}
