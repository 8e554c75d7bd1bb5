import { dataAddress } from './data-address.ts';
import { type Draft, definitionOf, withDefinition } from './draft.ts';

const channels = ['train', 'validation'] as const;

/** The data set of this site that the train channel of a draft names, or undefined. */
export function dataOf(draft: Draft): string | undefined {
  const { InputDataConfig: given = [] } = definitionOf(draft);
  const uri = given.find(({ ChannelName }) => ChannelName === 'train')?.DataSource?.S3DataSource?.S3Uri;
  return /^s3:\/\/holdout\/([^/]+)\/train\/?$/.exec(uri ?? '')?.[1];
}

/** The draft with another data set in the channels train and validation; other channels and members stay. */
export function withData(draft: Draft, data: string): Draft {
  const { InputDataConfig: given = [] } = definitionOf(draft);
  const known = (name: string | undefined) => channels.find((channel) => channel === name);
  const missing = channels.filter((channel) => !given.some(({ ChannelName }) => ChannelName === channel));
  const moved = [...given, ...missing.map((ChannelName) => ({ ChannelName }))].map(
    (channel: (typeof given)[number]) => {
      const name = known(channel.ChannelName);
      if (!name) return channel;
      const { DataSource: source } = channel;
      const place = { ...source?.S3DataSource, S3DataType: 'S3Prefix' as const, S3Uri: dataAddress(data, name) };
      return { ...channel, DataSource: { ...source, S3DataSource: place } };
    },
  );
  return withDefinition(draft, { InputDataConfig: moved });
}
