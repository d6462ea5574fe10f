import { Button, JsonInput } from '@mantine/core';
import { useState } from 'react';
import type { Endpoint } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import { Section } from '../layout/section.js';
import { TestResult } from './test-result.js';
import { useTestEndpoint } from './endpoints.queries.js';
import { t } from '../texts/t.js';
import classes from './endpoint-test.module.css';

const sample = JSON.stringify(
  {
    externalId: 'T-1001',
    subject: 'Cracked jug',
    body: 'The jug arrived cracked.',
    author: { name: 'Priya N.', email: 'priya@example.org' },
  },
  null,
  2,
);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Shows what a payload would become as the endpoint is saved; nothing is stored. */
export function EndpointTest({ endpoint }: { endpoint: Endpoint }) {
  const isOwnShape = endpoint.preset === null || endpoint.preset === 'generic';
  const [text, setText] = useState(isOwnShape ? sample : '');
  const test = useTestEndpoint(endpoint.id);
  const payload = parse(text);
  return (
    <Section title={t('Test with a payload')}>
      <JsonInput
        aria-label={t('Payload')}
        placeholder={t('Paste what the sender has sent, or pick a past delivery in the workbench')}
        value={text}
        onChange={setText}
        autosize
        minRows={5}
        maxRows={14}
        formatOnBlur
        validationError="This is not JSON."
        classNames={{ input: classes.input }}
      />
      <Button
        variant="default"
        mt="xs"
        mb="sm"
        loading={test.isPending}
        disabled={payload === undefined}
        onClick={() => test.mutate(payload)}
      >
        {t('See what it becomes')}
      </Button>
      <ProblemNote error={test.error} />
      {test.data && <TestResult result={test.data} />}
    </Section>
  );
}
