import { CodeBox } from '#lib/ui/code-box.tsx';

/** A key that was just made, as lines for a shell. */
export function NewKey({ id, secret, endpoint }: { id: string; secret: string; endpoint: string }) {
  const lines = [
    `export AWS_ACCESS_KEY_ID=${id}`,
    `export AWS_SECRET_ACCESS_KEY=${secret}`,
    'export AWS_DEFAULT_REGION=eu-west-1',
    `aws sagemaker list-hyper-parameter-tuning-jobs --endpoint-url ${endpoint}`,
  ];
  return (
    <section aria-labelledby="new-key-title" className="mt-8 rounded-2xl border border-line bg-card p-5">
      <h2 id="new-key-title" className="font-serif text-2xl font-semibold">
        Your new key
      </h2>
      <p role="status" className="mt-2">
        Copy it now: the secret is not shown again. For a lost one, make another and revoke this.
      </p>
      <div className="mt-3">
        <CodeBox name="lines for a shell" code={lines.join('\n')} />
      </div>
    </section>
  );
}
