'use client';
import Link from 'next/link';
import { useState } from 'react';
import { awsCli } from '#lib/sagemaker/code/aws-cli.ts';
import { boto3 } from '#lib/sagemaker/code/boto3.ts';
import { jsSdk } from '#lib/sagemaker/code/js-sdk.ts';
import { CodeBox } from '#lib/ui/code-box.tsx';
import type { LocalRequest } from './local/local-request.ts';

interface Props {
  operation: string;
  body: unknown;
  /** The request for this machine; null where AWS's rules refuse it, and so does this machine. */
  local: LocalRequest | null;
}

const json = ({ body }: { body: unknown }) => `${JSON.stringify(body, null, 2)}\n`;
const languages = { 'AWS CLI': awsCli, boto3, JavaScript: jsSdk, JSON: json };
type Language = keyof typeof languages;
const names = Object.keys(languages) as Language[];

/** The request as code for AWS; or for this site's own tuner, which speaks the same protocol, with what it can train. */
export function RequestCodePanel({ operation, body, local }: Props) {
  const [language, setLanguage] = useState<Language>('AWS CLI');
  const [isHere, setHere] = useState(false);
  const endpoint = isHere ? { endpoint: `${location.origin}/api/sagemaker` } : {};
  const shown = isHere && local ? local.request : body;
  const code = languages[language]({ operation, body: shown, ...endpoint });
  return (
    <section aria-labelledby="as-code" className="min-w-0">
      <h2 id="as-code" className="font-serif text-xl font-semibold">
        The same as code
      </h2>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">Language</legend>
          {names.map((name) => (
            <label
              key={name}
              className="cursor-pointer rounded-full border border-line bg-card px-3.5 py-1.5 text-sm hover:border-accent has-checked:border-accent has-checked:bg-accent/10 has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="language"
                className="sr-only"
                checked={language === name}
                onChange={() => setLanguage(name)}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
          <input type="checkbox" className="size-4 accent-accent" checked={isHere} onChange={() => setHere(!isHere)} />
          for this site’s tuner
        </label>
      </div>
      {isHere && (
        <p className="mt-2 text-sm leading-6 text-quiet">
          {local === null
            ? 'It is refused as it stands, on AWS and here.'
            : 'With what this machine can train in place of what only AWS has; send the request to see what changes.'}{' '}
          The code needs one of your{' '}
          <Link href="/account" className="text-accent underline">
            access keys
          </Link>
          .
        </p>
      )}
      <div className="mt-3">
        <CodeBox name={`${language} code`} code={code} />
      </div>
    </section>
  );
}
