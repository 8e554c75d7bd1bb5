import Markdown from 'react-markdown';

/** An author's Markdown; raw HTML in it stays text. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="grid gap-4 leading-7 [&_a]:underline [&_a]:underline-offset-2 [&_code]:rounded [&_code]:bg-ink/7 [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.9em] [&_h2]:mt-4 [&_h2]:font-serif [&_h2]:text-2xl [&_h2]:font-semibold [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6">
      <Markdown>{text}</Markdown>
    </div>
  );
}
