import type { TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { dataAddress } from '../../new/data-address.ts';
import { localAddress } from './fit-data.ts';
import type { Change, LocalData } from './machine.ts';

type Channels = NonNullable<TrainingDefinition['InputDataConfig']>;
const known = ['train', 'validation'] as const;

/** The channels of a definition with a data set of this machine, and what of them had to change. */
export function fitChannels(given: Channels, { name, classes }: LocalData): { channels: Channels; changes: Change[] } {
  const extra = given.filter(({ ChannelName }) => !known.some((one) => one === ChannelName));
  const changes: Change[] = extra.map(({ ChannelName: from }) => ({
    ...{ from: `channel ${from}`, to: null, why: 'Left out: the channels here are train and validation.' },
  }));
  const moved = new Set<string>();
  const unread = new Set<string>();
  const channels = given
    .filter((one) => !extra.includes(one))
    .map((channel) => {
      const { ChannelName, DataSource, CompressionType, RecordWrapperType, ShuffleConfig, ...rest } = channel;
      const uri = DataSource.S3DataSource?.S3Uri ?? '';
      if (localAddress.exec(uri)?.[1] === name) return channel;
      for (const [member, value] of Object.entries({ CompressionType, RecordWrapperType, ShuffleConfig }))
        if (value !== undefined && value !== 'None') unread.add(member);
      moved.add(uri.replace(/\/?(train|validation)\/?$/, '/…'));
      return { ...rest, ...channelOf(ChannelName === 'train' ? 'train' : 'validation', name) };
    });
  if (!channels.some(({ ChannelName }) => ChannelName === 'train')) {
    channels.unshift(channelOf('train', name));
    changes.push({
      from: null,
      to: `s3://holdout/${name}/train`,
      why: 'Added: training needs the channel train here.',
    });
  }
  for (const from of unread) changes.push({ from, to: null, why: 'Left out: data of this site are read as they are.' });
  const kind = classes === 0 ? 'a value' : `one of ${classes} classes`;
  const why = `Data of this site, in which ${kind} is predicted; no others can be reached from here.`;
  for (const from of moved) changes.push({ from: from || 'the data', to: `s3://holdout/${name}/…`, why });
  return { channels, changes };
}

const channelOf = (ChannelName: 'train' | 'validation', data: string): Channels[number] => ({
  ChannelName,
  DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: dataAddress(data, ChannelName) } },
});
