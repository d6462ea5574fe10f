import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';
import type { MappingTestResult } from '../api/types.js';
import { Failure } from '../layout/states.js';
import { TestResult } from '../settings/test-result.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

interface Props {
  trial: UseQueryResult<MappingTestResult>;
  hasPayload: boolean;
}

export function TrialResult({ trial, hasPayload }: Props) {
  if (!hasPayload) return <p className={classes.hint}>{t('Pick a past delivery or paste a payload to see it here.')}</p>;
  const isSyntax = trial.error instanceof Problem && trial.error.status === 422;
  if (isSyntax) return <p className={classes.hint}>{t('The mapping cannot be read; see the field that says so.')}</p>;
  if (trial.isError) return <Failure error={trial.error} retry={() => void trial.refetch()} />;
  if (!trial.data) return <Skeleton height={12} width="70%" />;
  return <TestResult result={trial.data} />;
}
