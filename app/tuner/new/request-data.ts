import { dataAddress } from './data-address.ts';
import { type Draft, definitionOf } from './draft.ts';

/** The data set of this site that the train channel of a draft names, or undefined. */
export function dataOf(draft: Draft): string | undefined {
  const { InputDataConfig: channels = [] } = definitionOf(draft);
  const uri = channels.find(({ ChannelName }) => ChannelName === 'train')?.DataSource?.S3DataSource?.S3Uri;
  return /^s3:\/\/holdout\/([^/]+)\/train\/?$/.exec(uri ?? '')?.[1];
}

/** Both channels of a data set, as a change of a definition. */
export const withData = (data: string) => ({
  InputDataConfig: (['train', 'validation'] as const).map((ChannelName) => ({
    ChannelName,
    DataSource: { S3DataSource: { S3DataType: 'S3Prefix' as const, S3Uri: dataAddress(data, ChannelName) } },
  })),
});
