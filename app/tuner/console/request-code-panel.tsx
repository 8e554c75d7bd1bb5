'use client';
import { useState } from 'react';
import { awsCli } from '#lib/sagemaker/code/aws-cli.ts';
import { boto3 } from '#lib/sagemaker/code/boto3.ts';
import { jsSdk } from '#lib/sagemaker/code/js-sdk.ts';
import { CodeBox } from '#lib/ui/code-box.tsx';

const languages = { 'AWS CLI': awsCli, boto3, JavaScript: jsSdk };
type Language = keyof typeof languages;
const names = Object.keys(languages) as Language[];

/** The request as code for AWS, or for this site's own tuner, which speaks the same protocol. */
export function RequestCodePanel({ operation, body }: { operation: string; body: unknown }) {
  const [language, setLanguage] = useState<Language>('AWS CLI');
  const [isHere, setHere] = useState(false);
  const endpoint = isHere ? { endpoint: `${location.origin}/api/sagemaker` } : {};
  const code = languages[language]({ operation, body, ...endpoint });
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
      <div className="mt-3">
        <CodeBox name={`${language} code`} code={code} />
      </div>
    </section>
  );
}
