export interface Layer {
  name: string;
  /** What each unit receives: the inputs, or the units of the layer before. */
  inputs: number;
  units: number;
}

/** The three layers of a network that have parameters; the input layer has none. */
export function layersOf(sizes: { inputs: number; first: number; second: number; outputs: number }): Layer[] {
  const { inputs, first, second, outputs } = sizes;
  return [
    { name: 'First hidden layer', inputs, units: first },
    { name: 'Second hidden layer', inputs: first, units: second },
    { name: 'Output layer', inputs: second, units: outputs },
  ];
}
