/**
 * Ranges worth a search on the data sets of this site, for hyperparameters that stand in for others. Those that come first
 * stand in first.
 */
export const usualRanges: Readonly<Record<string, readonly [min: string, max: string]>> = {
  ...{ hidden1: ['16', '128'], units: ['16', '128'], max_depth: ['2', '8'], k: ['1', '32'] },
  ...{ learning_rate: ['0.0001', '0.1'], eta: ['0.01', '0.5'] },
  ...{ dropout1: ['0', '0.5'], dropout: ['0', '0.5'], momentum: ['0.5', '0.99'] },
  ...{ l2: ['0.000001', '0.1'], wd: ['0.000001', '0.1'], l1: ['0.000001', '0.01'] },
  ...{ batch_size: ['16', '256'], mini_batch_size: ['16', '256'], hidden2: ['8', '64'] },
  ...{ filters1: ['4', '16'], filters2: ['4', '16'], num_round: ['10', '60'] },
  ...{ subsample: ['0.5', '0.99'], colsample_bytree: ['0.5', '0.99'], min_child_weight: ['1', '10'] },
  ...{ lambda: ['0.1', '10'], alpha: ['0.001', '10'], gamma: ['0', '5'], sample_size: ['20', '100'] },
};
