import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { sentence } from '../format/words.js';
import classes from './form.module.css';

/** Why a request failed, in the server's words; wrong fields also say so themselves. */
export function ProblemNote({ error }: { error: unknown }) {
  if (!error) return null;
  const { document } = problemOf(error);
  return (
    <Alert color="red" variant="light" role="alert" title={document.title} className={classes.problem}>
      {document.detail}
      {document.current && <CurrentValues current={document.current} />}
    </Alert>
  );
}

/** After a 412: what the resource is now, so that people see what somebody else changed. */
function CurrentValues({ current }: { current: Record<string, unknown> }) {
  const shown = ['state', 'priority', 'severity', 'assignee', 'updatedAt'].filter((name) => name in current);
  return (
    <ul>
      {shown.map((name) => (
        <li key={name}>
          {sentence(name)}: {describe(current[name])}
        </li>
      ))}
    </ul>
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nobody';
  if (typeof value === 'object') return 'name' in value ? String(value.name) : JSON.stringify(value);
  return String(value);
}

export function FormFoot({ onCancel, children }: { onCancel: () => void; children: ReactNode }) {
  return (
    <div className={classes.foot}>
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
      {children}
    </div>
  );
}
