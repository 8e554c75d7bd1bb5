import { readAddress } from './address.ts';
import type { Playground } from './settings.ts';

export interface Preset {
  title: string;
  comment: string;
  playground: Playground;
}

const preset = (title: string, address: string, comment: string): Preset => ({
  title,
  comment,
  playground: readAddress(Object.fromEntries(new URLSearchParams(address))).playground,
});

/** Settings worth a look; a test runs each and checks what its comment says. */
export const presets: readonly Preset[] = [
  preset(
    'Exclusive or needs a hidden layer',
    'data=xor&noise=0&hidden=none&b.hidden=4&epochs=300',
    'A has no hidden layer and can only draw a line: it stays near one half right. B has four neurons and solves it. Would the feature x₁x₂ help A?',
  ),
  preset(
    'Two spirals',
    'data=spiral&noise=0.02&hidden=8.8&optimiser=adam&rate=0.02&epochs=1000',
    'The hardest of the pictures. Two layers of eight neurons and Adam unwind it; watch how the first layer draws lines and the second bends them.',
  ),
  preset(
    'Too high a rate',
    'data=hills&hidden=8&activation=relu&rate=0.05&b.rate=3&epochs=300',
    'B takes steps sixty times as long. Its loss grows until it is no number any more; below its picture stands why.',
  ),
  preset(
    'Overfitting and dropout',
    'data=moons&points=100&noise=0.4&share=0.3&hidden=8.8.8&optimiser=adam&rate=0.01&epochs=1000&b.dropout=0.3',
    'Thirty noisy points and far too many neurons: A learns them by heart, its test loss climbs. Dropout holds B back.',
  ),
  preset(
    'Gradients vanish in six layers',
    'hidden=8.8.8.8.8.8&activation=sigmoid&b.activation=tanh&rate=0.03&epochs=500',
    'Six layers of sigmoids pass hardly any gradient back to the first: A does not move. Tanh passes it on, and B learns.',
  ),
  preset(
    'Three classes',
    'data=three-arms&noise=0.05&hidden=8.8&optimiser=adam&rate=0.01&epochs=1000',
    'Three outputs share the plane by softmax. The table of confusions says which class is taken for which.',
  ),
];
