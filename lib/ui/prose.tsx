import Markdown, { defaultUrlTransform } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { GlossaryLink } from './glossary-link.tsx';
import { ScrollBox } from './scroll-box.tsx';

export interface GlossaryEntry {
  title: string;
  summary: string;
  href: string;
}
interface Props {
  text: string;
  /** What `[words](concept:topic/slug)` leads to; undefined for what is not known, which then stays plain text. */
  glossary?: (concept: string) => GlossaryEntry | undefined;
}

const scheme = 'concept:';
const styles = [
  'grid grid-cols-[minmax(0,1fr)] gap-4 leading-7',
  '[&_a]:underline [&_a]:underline-offset-2',
  '[&_code]:rounded [&_code]:bg-ink/7 [&_code]:px-1 [&_code]:font-mono [&_code]:text-[0.9em]',
  '[&_pre]:overflow-x-auto [&_pre]:rounded-lg [&_pre]:bg-ink/5 [&_pre]:p-4 [&_pre]:leading-6 [&_pre_code]:bg-transparent [&_pre_code]:p-0',
  '[&_h2]:mt-4 [&_h2]:font-serif [&_h2]:text-2xl [&_h2]:font-semibold',
  '[&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6',
  '[&_blockquote]:border-l-3 [&_blockquote]:border-accent/50 [&_blockquote]:pl-4',
  '[&_td]:border-t [&_td]:border-line [&_td]:py-1.5 [&_td]:pr-4 [&_td]:align-top [&_th]:pr-4 [&_th]:pb-1 [&_th]:text-left [&_th]:text-sm [&_th]:font-medium [&_th]:text-quiet',
  '[&_.katex-display]:overflow-x-auto [&_.katex-display]:py-1 [&_math]:text-[1.06em]',
].join(' ');

/** An author's Markdown with tables and formulas (MathML, no script); raw HTML in it stays text. */
export function Prose({ text, glossary = () => undefined }: Props) {
  return (
    <div className={styles}>
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[[rehypeKatex, { output: 'mathml', throwOnError: true, strict: 'error' }]]}
        urlTransform={(url) => (url.startsWith(scheme) ? url : defaultUrlTransform(url))}
        components={{
          a({ href = '', children }) {
            if (!href.startsWith(scheme)) return <a href={href}>{children}</a>;
            const entry = glossary(href.slice(scheme.length));
            return entry ? <GlossaryLink entry={entry}>{children}</GlossaryLink> : children;
          },
          table: ({ children }) => (
            <ScrollBox label="Table">
              <table className="w-full text-[0.9375rem] leading-6">{children}</table>
            </ScrollBox>
          ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}
