"""What boto3 finds: run by python-clients.test.ts with the address and two requests as JSON; prints what it saw."""
import json
import sys

import boto3
from botocore.config import Config

endpoint, tuning, training = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
client = boto3.client("sagemaker", endpoint_url=endpoint, config=Config(retries={"total_max_attempts": 1}))
name = tuning["HyperParameterTuningJobName"]
client.create_hyper_parameter_tuning_job(**tuning)
client.create_training_job(**training)
print("created", flush=True)
sys.stdin.readline()

waiter = client.get_waiter("training_job_completed_or_stopped")
waiter.wait(TrainingJobName=training["TrainingJobName"], WaiterConfig={"Delay": 1, "MaxAttempts": 5})
pages = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job").paginate(
    HyperParameterTuningJobName=name, SortBy="FinalObjectiveMetricValue", PaginationConfig={"PageSize": 3}
)
jobs = [job for page in pages for job in page["TrainingJobSummaries"]]
found = [
    result
    for page in client.get_paginator("search").paginate(Resource="TrainingJob", PaginationConfig={"PageSize": 2})
    for result in page["Results"]
]
described = client.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
try:
    client.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName="nope")
except client.exceptions.ResourceNotFound as error:
    refused = error.response["Error"]["Code"]
client.add_tags(ResourceArn=described["HyperParameterTuningJobArn"], Tags=[{"Key": "a", "Value": "b"}])
tags = client.list_tags(ResourceArn=described["HyperParameterTuningJobArn"])["Tags"]
client.delete_tags(ResourceArn=described["HyperParameterTuningJobArn"], TagKeys=["a"])
# Debian 12 has a boto3 that does not know them yet.
if hasattr(client, "delete_training_job"):
    client.delete_training_job(TrainingJobName=training["TrainingJobName"])
if hasattr(client, "delete_hyper_parameter_tuning_job"):
    client.delete_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
print(
    json.dumps(
        {
            "status": described["HyperParameterTuningJobStatus"],
            "created": described["CreationTime"].year,
            "values": [job["FinalHyperParameterTuningJobObjectiveMetric"]["Value"] for job in jobs],
            "found": len(found),
            "refused": refused,
            "tags": tags,
        }
    )
)
