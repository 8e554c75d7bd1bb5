import { clients } from './aws-clients.ts';
import { expect, test } from './fixtures.ts';
import { endlessRequest, irisRequest } from './iris-request.ts';

for (const [client, { connect, isHere }] of Object.entries(clients))
  test(`${client} creates, watches, stops, warm-starts and deletes jobs that really train`, async ({ page }) => {
    test.setTimeout(180_000);
    const isMissing = !isHere();
    if (isMissing) console.warn(`!!! SKIPPED: ${client} is not on this machine, or too old to delete tuning jobs !!!`);
    test.skip(isMissing);
    const made = await page.request.post('/account/keys', { data: { name: client } });
    const { id: accessKeyId, secret: secretAccessKey } = await made.json();
    const call = connect({ endpoint: new URL('/api/sagemaker', made.url()).href, accessKeyId, secretAccessKey });
    const named = (HyperParameterTuningJobName: string) => ({ HyperParameterTuningJobName });
    const become = (name: string, status: string) =>
      expect
        .poll(async () => (await call('describe', named(name)))['HyperParameterTuningJobStatus'], { timeout: 60_000 })
        .toBe(status);

    await call('create', irisRequest('first'));
    await become('first', 'Completed');
    const first = await call('describe', named('first'));
    const objective = 'FinalHyperParameterTuningJobObjectiveMetric';
    // Whoever guesses is right about one flower in three.
    expect(first).toMatchObject({
      TrainingJobStatusCounters: { Completed: 3 },
      BestTrainingJob: { [objective]: { Value: expect.any(Number) } },
    });
    expect(JSON.stringify(first['BestTrainingJob'])).toMatch(/"Value":(0\.[5-9]|1\b)/);

    const parents = [named('first')];
    const warm = { ParentHyperParameterTuningJobs: parents, WarmStartType: 'IdenticalDataAndAlgorithm' };
    await call('create', { ...irisRequest('second', 2), WarmStartConfig: warm });
    await become('second', 'Completed');
    expect(await call('describe', named('second'))).toMatchObject({
      WarmStartConfig: warm,
      TrainingJobStatusCounters: { Completed: 2 },
      OverallBestTrainingJob: { [objective]: { Value: expect.any(Number) } },
    });

    await call('create', endlessRequest('endless'));
    await expect
      .poll(async () => (await call('describe', named('endless')))['TrainingJobStatusCounters'], { timeout: 60_000 })
      .toMatchObject({ InProgress: 1 });
    await call('stop', named('endless'));
    await become('endless', 'Stopped');

    for (const name of ['first', 'second', 'endless']) await call('delete', named(name));
    for (const name of ['first', 'second', 'endless'])
      await expect(call('describe', named(name))).rejects.toThrow(
        /ResourceNotFound|There is no hyperparameter tuning job/,
      );
  });
