import { describe, expect, it } from 'vitest';
import { readMetrics } from '#lib/tuning/read-metrics.ts';
import { readLine } from './read-line.ts';

describe('an expression for a metric', () => {
  const line = 'val_loss: 0.5 - val_loss: 4e-1';

  it('reads the first group of its last match, or the whole match where it has no group', () => {
    expect(readLine('val_loss: ([0-9.e-]+)', line)).toEqual({ reads: 0.4 });
    expect(readLine('[0-9.]+e-[0-9]', line)).toEqual({ reads: 0.4 });
    expect(readLine('(?P<loss>0\\.5)', line)).toEqual({ reads: 0.5 });
  });

  it.each([
    'val_loss: ([0-9.e-]+)',
    '[0-9.]+e-[0-9]',
    '(?P<loss>0\\.5)',
    'gain: (.*)',
    '(val)_loss',
    'x*',
    '([0-9])?-',
  ])('%s reads what the tuner would read', (pattern) => {
    const read = readLine(pattern, line);
    expect(readMetrics([{ name: 'own', pattern }], [line])).toEqual('reads' in read ? { own: read.reads } : {});
  });

  it('is told what is wrong with it', () => {
    expect(readLine('gain: (.*)', line)).toEqual({ fault: expect.stringContaining('matches nothing') });
    expect(readLine('(val)_loss', line)).toEqual({ fault: expect.stringContaining('no number') });
    expect(readLine('loss(', line)).toEqual({ fault: expect.stringContaining('Invalid regular expression') });
    expect(readLine('x*', line)).toHaveProperty('fault');
  });
});
