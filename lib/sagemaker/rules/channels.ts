import { breach, type Fault } from '../fault.ts';
import { elementPath } from '../member-path.ts';
import type { channel } from '../shapes/input-data.ts';
import type { Of } from '../shapes/shape.ts';

/** Channels have a name each, and exactly one source of data. Words: ours. */
export function channelsAreSound(path: string, channels: readonly Of<typeof channel>[]): Fault[] {
  const names = channels.map(({ ChannelName }) => ChannelName);
  return channels.flatMap(({ ChannelName: name, DataSource: source }, at) => {
    const where = elementPath(path, at);
    const sources = Object.keys(source).length;
    return [
      ...(names.indexOf(name) < at ? [breach(`${where}.channelName`, `The channel ${name} is given twice.`)] : []),
      ...(sources === 1
        ? []
        : [
            breach(
              `${where}.dataSource`,
              `The channel ${name} has ${sources} data sources; there must be exactly one.`,
            ),
          ]),
    ];
  });
}
