import Link from 'next/link';
import type { RequestDemonstration } from '#lib/questions/question.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { CodeBox } from '#lib/ui/code-box.tsx';
import { RichText } from '#lib/ui/rich-text.tsx';

/** The request to AWS that proves the key, to read, to copy and to send, and the answer that AWS gives. */
export function RequestProof({ question, demonstration }: { question: string; demonstration: RequestDemonstration }) {
  const { operation, body, answers } = demonstration.request;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p className="leading-6">
        <strong>The proof.</strong> <RichText text={demonstration.shows} />
      </p>
      <CodeBox
        name="request"
        code={JSON.stringify(body, null, 2)}
        label={
          <span>
            Request <code className="font-mono text-[0.9em] break-all">{operation}</code>
          </span>
        }
      >
        <div className="border-t border-line px-4 py-3 text-[0.9375rem] leading-6">
          {answers === 'accepted' ? (
            <p>
              <strong className="text-good">✓ AWS accepts it.</strong>
            </p>
          ) : (
            <p>
              <strong className="text-bad">✗ AWS answers</strong>{' '}
              <code className="font-mono text-[0.9em] break-all">{answers.error}</code>:{' '}
              <RichText text={answers.because} />
            </p>
          )}
        </div>
      </CodeBox>
      <p>
        <Link href={`/tuner/console?question=${encodeURIComponent(question)}`} className={`${buttonStyle.quiet} -ml-3`}>
          Send it, or change it first
        </Link>
      </p>
    </div>
  );
}
