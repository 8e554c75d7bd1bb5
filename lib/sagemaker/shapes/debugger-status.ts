import { processingJobArn, ruleConfigurationName, ruleEvaluationStatus, statusDetails } from './names.ts';
import { structure, timestamp } from './shape.ts';

/* How far the rules of Debugger and Profiler have come. */

export const debugRuleEvaluationStatus = structure(
  {},
  {
    RuleConfigurationName: ruleConfigurationName,
    RuleEvaluationJobArn: processingJobArn,
    RuleEvaluationStatus: ruleEvaluationStatus,
    StatusDetails: statusDetails,
    LastModifiedTime: timestamp,
  },
);
export const profilerRuleEvaluationStatus = structure(
  {},
  {
    RuleConfigurationName: ruleConfigurationName,
    RuleEvaluationJobArn: processingJobArn,
    RuleEvaluationStatus: ruleEvaluationStatus,
    StatusDetails: statusDetails,
    LastModifiedTime: timestamp,
  },
);
