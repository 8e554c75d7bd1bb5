import { type AwsAnswer, respond } from '#lib/sagemaker/respond.ts';
import { algorithms } from '#lib/server/algorithms/registry.ts';
import { database } from '#lib/server/db.ts';
import { guestSecret } from '#lib/server/guest.ts';
import { queueLimit } from '#lib/server/sagemaker/queue-limit.ts';
import { serviceOf } from '#lib/server/sagemaker/service.ts';
import { dataFolder } from '#lib/server/settings.ts';
import { dryRun } from '#lib/server/store/dry-run.ts';
import { readQuotas } from '#lib/server/tuner/quotas.ts';

/** What one operation answered: null, or the error as AWS would tell it. */
export type Refused = { error: string; message: string } | null;

/** Does what an operation of SageMaker's API says, for someone who uses the pages instead: the same rules and words. */
export function answerFor(owner: string, operation: string, body: unknown): Refused {
  return told(ask(owner, operation, body));
}

/** What an operation would answer; nothing of it is kept. */
export function answerDry(owner: string, operation: string, body: unknown): Refused {
  return told(wholeAnswerDry(owner, operation, body));
}

/** The same with status and body as the API gives them. */
export function wholeAnswerDry(owner: string, operation: string, body: unknown): AwsAnswer {
  return dryRun(database(), () => ask(owner, operation, body));
}

const ask = (owner: string, operation: string, body: unknown): AwsAnswer =>
  respond(`SageMaker.${operation}`, JSON.stringify(body), () =>
    serviceOf(
      {
        db: database(),
        installationSecret: guestSecret(),
        limits: { quotas: readQuotas(dataFolder()), queue: queueLimit(process.env['HOLDOUT_QUEUE']) },
        algorithms,
        now: new Date(),
      },
      { owner, region: 'eu-west-1' },
    ),
  );

function told({ status, body: answer }: AwsAnswer): Refused {
  if (status < 400) return null;
  const { __type: error = String(status), message, Message } = JSON.parse(answer);
  return { error, message: message ?? Message ?? '' };
}
