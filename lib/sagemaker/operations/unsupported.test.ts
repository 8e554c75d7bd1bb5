import { expect, test } from 'vitest';
import { refuseUnsupported } from './unsupported.ts';

const channel = (more: object) => ({ InputDataConfig: [{ ChannelName: 'train', ...more }] });
const collections = [{ CollectionName: 'losses' }];

test.each<[where: string, request: object]>([
  ['DebugHookConfig', { DebugHookConfig: { S3OutputPath: 's3://a/b', CollectionConfigurations: collections } }],
  [
    'DebugHookConfig',
    { DebugHookConfig: { S3OutputPath: 's3://a/b', HookParameters: { 'train.save_interval': '1' } } },
  ],
  ['ProfilerConfig', { ProfilerConfig: { S3OutputPath: 's3://a/b' } }],
  ['ProfilerConfig', { ProfilerConfig: { DisableProfiler: false } }],
  ['RemoteDebugConfig', { RemoteDebugConfig: { EnableRemoteDebug: true } }],
  ['InfraCheckConfig', { InfraCheckConfig: { EnableInfraCheck: true } }],
  ['InputDataConfig.0.ShuffleConfig', channel({ ShuffleConfig: { Seed: 1 } })],
  ['InputDataConfig.0.RecordWrapperType', channel({ RecordWrapperType: 'RecordIO' })],
  ['InputDataConfig.0.CompressionType', channel({ CompressionType: 'Gzip' })],
  [
    'TrainingJobDefinitions.0.InputDataConfig.0.CompressionType',
    { TrainingJobDefinitions: [channel({ CompressionType: 'Gzip' })] },
  ],
  ['TrainingJobDefinition.CheckpointConfig', { TrainingJobDefinition: { CheckpointConfig: { S3Uri: 's3://a/b' } } }],
])('%s is refused by name where it asks for something', (where, request) => {
  expect(() => refuseUnsupported(request)).toThrow(`${where} is not supported here`);
});

test.each<[string, object]>([
  ['a hook that collects nothing', { DebugHookConfig: { S3OutputPath: 's3://a/b', CollectionConfigurations: [] } }],
  ['a profiler that is disabled', { ProfilerConfig: { DisableProfiler: true, S3OutputPath: 's3://a/b' } }],
  ['an empty profiler', { ProfilerConfig: {} }],
  ['what is not enabled', { RemoteDebugConfig: { EnableRemoteDebug: false }, InfraCheckConfig: {} }],
  ['no compression and no wrapper', channel({ CompressionType: 'None', RecordWrapperType: 'None' })],
  ['a compressed model, as AWS writes them', { OutputDataConfig: { CompressionType: 'GZIP' } }],
  ['an empty list', { DebugRuleConfigurations: [] }],
  ['a hyperparameter of that name', { HyperParameters: { ShuffleConfig: 'x' } }],
])('%s passes', (_, request) => {
  expect(() => refuseUnsupported(request)).not.toThrow();
});
