import type { Dataset } from '../datasets/dataset.ts';
import { DeletedDataset } from '../datasets/own/loaded-datasets.ts';
import { datasetAt, UnknownChannel } from '../datasets/resolve-channel.ts';
import { PredictFault } from './predict-fault.ts';

/** The data set that a training channel is a part of. */
export interface ChannelData {
  dataset: Dataset;
  /** Whether its numbers had 32 bits before they were scaled, as the built-in ones have. */
  isNarrow: boolean;
}

/** The data set behind a channel, by its address in a job's definition. Throws PredictFault where it is gone. */
export function channelData(address: string): ChannelData {
  try {
    return { dataset: datasetAt(address).dataset, isNarrow: address.startsWith('s3:') };
  } catch (error) {
    if (!(error instanceof UnknownChannel || error instanceof DeletedDataset)) throw error;
    throw new PredictFault('the data set that it learnt from is gone', 'train on data that is still there');
  }
}
