import type { Panel, TablePanel } from '../panel.ts';
import { differing, type SavedModel } from './saved-model.ts';

/** One model with the settings that it was trained by. */
export interface Trained {
  name: string;
  arm: number;
  settings: { learningRate: number; batchSize: number; epochs: number; units: number };
  start: SavedModel;
  now: SavedModel;
}

const labels = { learningRate: 'learning rate', batchSize: 'batch size', epochs: 'epochs' } as const;

/** What each name is, what became of it in training and whether the saved file holds it; and the saved numbers drawn. */
export function kindsPanels(models: readonly Trained[]): Panel[] {
  const yesNo = (each: readonly boolean[]) => (each.every(Boolean) ? 'yes' : each.some(Boolean) ? 'in part' : 'no');
  const settings = (['learningRate', 'batchSize', 'epochs'] as const).map((name) => [
    labels[name],
    'hyperparameter',
    ...models.map((model) => model.settings[name]),
    'no',
    // Looked for, not taken for granted
    yesNo(models.map(({ now, settings }) => now.numbers.includes(settings[name]))),
  ]);
  const table: TablePanel = {
    kind: 'table',
    title: 'What changes in training, and what is saved?',
    columns: ['Name', 'Kind', ...models.map(({ name }) => name), 'Changed by training?', 'In the saved file?'],
    rows: [
      [
        'weights and biases',
        'parameters',
        ...models.map(({ now }) => now.numbers.length),
        models.map(({ start, now }) => `${differing(start.numbers, now.numbers)} of ${now.numbers.length}`).join('; '),
        'yes, all of them',
      ],
      ...settings,
      [
        'hidden units',
        'hyperparameter',
        ...models.map((model) => model.settings.units),
        'no',
        `as the form of the layers: ${models.map(({ now }) => now.shapes.map((shape) => shape.join('×')).join(', ')).join('; ')}`,
      ],
    ],
    strong: [0],
  };
  const drawn = models.map(
    ({ name, now, arm }): Panel => ({
      kind: 'weights',
      title: `${name}: the saved numbers`,
      arm,
      note: `${now.numbers.length} numbers`,
      values: now.numbers,
      useful: 0,
    }),
  );
  return [table, ...drawn];
}
