import { simulated } from '../simulated.ts';
import { countPanels } from './count-panels.ts';
import { layersOf } from './layers.ts';

const size = (label: string, help: string, max: number, value: number) => ({
  label,
  help,
  min: 1,
  max,
  step: 1,
  default: value,
});

const parameters = {
  inputs: size('Inputs', 'Numbers that describe one example: 784 are an image of 28 × 28 pixels.', 2048, 784),
  first: size('First hidden layer', 'Units of the first hidden layer.', 1024, 512),
  second: size('Second hidden layer', 'Units of the second hidden layer.', 1024, 128),
  outputs: size('Output layer', 'Units of the output layer, one for each class.', 100, 10),
};

const moments = 50;

/** A fully connected network counted twice: by the formula, and one connection at a time. */
export const countTheParameters = simulated({
  slug: 'count-the-parameters',
  title: 'Count the parameters: where do they all sit?',
  concepts: ['P14', 'P15'],
  parameters,
  arms: (chosen) => [...layersOf(chosen).map(({ name }) => name), 'All layers by formula'],
  plot: (chosen) => ({
    x: { label: 'units visited', min: 0, max: layersOf(chosen).reduce((sum, { units }) => sum + units, 0) },
    y: { label: 'parameters counted' },
    curves: [{ label: 'Counted one by one', arm: 0 }],
  }),
  steps: () => moments + 1,
  *simulate(chosen) {
    const layers = layersOf(chosen);
    const total = layers.reduce((sum, { units }) => sum + units, 0);
    const counts = layers.map(() => ({ weights: 0, biases: 0 }));
    const inAll = () => counts.reduce((sum, { weights, biases }) => sum + weights + biases, 0);
    const panels = () => countPanels(layers, counts);
    yield { at: 0, y: [0], panels };
    let visited = 0;
    for (const [layer, { inputs, units }] of layers.entries()) {
      const count = counts[layer] ?? { weights: 0, biases: 0 };
      for (let unit = 0; unit < units; unit++) {
        for (let input = 0; input < inputs; input++) count.weights++;
        count.biases++;
        visited++;
        if (Math.floor((visited * moments) / total) > Math.floor(((visited - 1) * moments) / total))
          yield { at: visited, y: [inAll()], panels };
      }
    }
    const formula = layers.reduce((sum, { inputs, units }) => sum + inputs * units + units, 0);
    return [...counts.map(({ weights, biases }) => weights + biases), formula];
  },
  claim: {
    says: 'Inputs × units for the weights plus one bias a unit, summed over the layers, is exactly the number of parameters that a count one by one finds.',
    metric: { label: 'Parameters', scale: 'linear' },
    shows: ([first = 0, second = 0, output = 0, formula = 0]) => first + second + output === formula,
    counted: 'the count and the formula agreed exactly',
    effect: {
      label: '% of all parameters in the first hidden layer',
      of: ([first = 0, , , formula = 0]) => (100 * first) / formula,
    },
    atLeast: 1,
    prediction: {
      asks: 'Which layer holds most of the parameters?',
      options: [
        'The output layer',
        'The second hidden layer',
        'The first hidden layer',
        'None: two or more hold as many',
      ],
      of: ([first = 0, second = 0, output = 0]) => {
        const most = Math.max(first, second, output);
        const holders = [output, second, first].flatMap((count, at) => (count === most ? [at] : []));
        return holders.length > 1 ? 3 : (holders[0] ?? 3);
      },
    },
  },
});
