import { modelPackageArn } from './names.ts';
import { boolean, oneOf, structure, text } from './shape.ts';

/* Serverless customisation, MLflow and the model registry. */

export const serverlessJobConfig = structure(
  {
    BaseModelArn: text({
      min: 1,
      max: 2048,
      pattern:
        '(arn:[a-z0-9-\\.]{1,63}:sagemaker:\\w+(?:-\\w+)+:(\\d{12}|aws):hub-content\\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\\/Model\\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\\/\\d{1,4}.\\d{1,4}.\\d{1,4})?',
    }),
    JobType: oneOf('FineTuning', 'Evaluation'),
  },
  {
    AcceptEula: boolean,
    CustomizationTechnique: oneOf('SFT', 'DPO', 'RLVR', 'RLAIF'),
    Peft: oneOf('LORA'),
    EvaluationType: oneOf('LLMAJEvaluation', 'CustomScorerEvaluation', 'BenchmarkEvaluation'),
    EvaluatorArn: text({ pattern: '.*' }),
  },
);
export const mlflowConfig = structure(
  {
    MlflowResourceArn: text({
      min: 0,
      max: 2048,
      pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*',
    }),
  },
  {
    MlflowExperimentName: text({ min: 1, max: 256, pattern: '.*' }),
    MlflowRunName: text({ min: 1, max: 256, pattern: '.*' }),
  },
);
export const modelPackageConfig = structure(
  {
    ModelPackageGroupArn: text({
      min: 1,
      max: 2048,
      pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package-group/[\\S]{1,2048}',
    }),
  },
  { SourceModelPackageArn: modelPackageArn },
);
export const sessionChainingConfig = structure({}, { EnableSessionTagChaining: boolean });
