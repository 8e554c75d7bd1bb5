import { expect, test } from 'vitest';
import { examLabel } from './exam-label.ts';

const exam = { code: 'MLA-C01', status: 'live', validFrom: null, validTo: '2026-09-28' } as const;

test('an exam is called ended from the day after its last, and by its code alone before', () => {
  expect(examLabel(exam, '2026-09-28')).toBe('MLA-C01');
  expect(examLabel(exam, '2026-09-29')).toBe('MLA-C01 (ended)');
  expect(examLabel({ ...exam, validTo: null }, '2026-09-29')).toBe('MLA-C01');
});
