import { directoryPath, instanceGroupName, s3Uri, trainingInputMode } from './names.ts';
import { boolean, list, long, oneOf, structure, text } from './shape.ts';

/* Where training reads its data from. */

export const modelAccessConfig = structure({ AcceptEula: boolean });
export const hubAccessConfig = structure({ HubContentArn: text({ min: 0, max: 255, pattern: '.*' }) });
export const s3DataSource = structure(
  { S3DataType: oneOf('ManifestFile', 'S3Prefix', 'AugmentedManifestFile', 'Converse'), S3Uri: s3Uri },
  {
    S3DataDistributionType: oneOf('FullyReplicated', 'ShardedByS3Key'),
    AttributeNames: list(text({ min: 1, max: 256, pattern: '.+' }), 0, 16),
    InstanceGroupNames: list(instanceGroupName, 0, 5),
    ModelAccessConfig: modelAccessConfig,
    HubAccessConfig: hubAccessConfig,
  },
);
export const fileSystemDataSource = structure({
  FileSystemId: text({ min: 11, max: 21, pattern: '(fs-[0-9a-f]{8,})' }),
  FileSystemAccessMode: oneOf('rw', 'ro'),
  FileSystemType: oneOf('EFS', 'FSxLustre'),
  DirectoryPath: directoryPath,
});
export const datasetSource = structure({
  DatasetArn: text({
    min: 0,
    max: 2048,
    pattern:
      '(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/DataSet\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?',
  }),
});
export const dataSource = structure(
  {},
  { S3DataSource: s3DataSource, FileSystemDataSource: fileSystemDataSource, DatasetSource: datasetSource },
);
export const shuffleConfig = structure({ Seed: long() });
export const channel = structure(
  { ChannelName: text({ min: 1, max: 64, pattern: '[A-Za-z0-9\\.\\-_]+' }), DataSource: dataSource },
  {
    ContentType: text({ min: 0, max: 256, pattern: '.*' }),
    CompressionType: oneOf('None', 'Gzip'),
    RecordWrapperType: oneOf('None', 'RecordIO'),
    InputMode: trainingInputMode,
    ShuffleConfig: shuffleConfig,
  },
);
