/** One line of an author's text, in which `backticks` set code; nothing else is markup. */
export function RichText({ text }: { text: string }) {
  const pieces = text.split('`');
  return pieces.map((piece, at) => {
    const key = `${at}${piece}`;
    const isCode = at % 2 === 1 && at < pieces.length - 1;
    if (isCode)
      return (
        <code key={key} className="rounded bg-ink/7 px-1 py-0.5 font-mono text-[0.9em]">
          {piece}
        </code>
      );
    return <span key={key}>{piece}</span>;
  });
}
