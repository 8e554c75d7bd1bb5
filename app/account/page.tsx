import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { accessKeysOf } from '#lib/server/store/access-keys.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { NeedsScript } from '../tuner/needs-script.tsx';
import { TunerPlaces } from '../tuner/tuner-places.tsx';
import { KeyList } from './key-list.tsx';
import { MakeKey } from './make-key.tsx';
import { TakeOver } from './take-over.tsx';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const learner = await currentLearner();
  const keys = learner ? accessKeysOf(database(), learner) : [];
  const asked = await headers();
  const scheme = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return (
    <>
      <PageTitle
        title="Access keys"
        lead="With a key, the AWS command line, boto3 or the AWS SDK tune on this machine, and pay nothing. The jobs are yours, and on the tuner’s pages too."
      />
      <TunerPlaces here="/account" />
      <NeedsScript what="A new key is shown once, by your browser. Keys that there are can be revoked without." />
      <MakeKey endpoint={`${scheme}://${asked.get('host') ?? 'localhost:3000'}/api/sagemaker`} />
      <KeyList keys={keys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }))} />
      <TakeOver />
    </>
  );
}
