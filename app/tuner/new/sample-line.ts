import type { AlgorithmName } from '#lib/server/algorithms/registry.ts';

/** A line as each algorithm prints it into its training log, to try expressions on. */
export const sampleLines: Record<AlgorithmName, string> = {
  mlp: 'Epoch 3/8 - loss: 0.412100 - accuracy: 0.853000 - val_loss: 0.501300 - val_accuracy: 0.831200',
  cnn: 'Epoch 3/8 - loss: 0.412100 - accuracy: 0.853000 - val_loss: 0.501300 - val_accuracy: 0.831200',
  'linear-learner': '#quality_metric: host=algo-1, epoch=2, validation objective_loss <score>=0.241300',
  'k-nn': '#quality_metric: host=algo-1, validation accuracy <score>=0.944400',
  xgboost: '[12]#011train-rmse:41.20310#011validation-rmse:55.73022',
};
