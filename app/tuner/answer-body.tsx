/** The body of an answer as it comes over the wire, set out. */
export function AnswerBody({ body }: { body: object }) {
  return (
    <pre className="mt-2 font-mono text-[0.8125rem] leading-5 whitespace-pre-wrap wrap-anywhere">
      {JSON.stringify(body, null, 2)}
    </pre>
  );
}
