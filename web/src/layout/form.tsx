import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './form.module.css';

/** Why a request failed, in the server's words; wrong fields also say so themselves. */
export function ProblemNote({ error }: { error: unknown }) {
  if (!error) return null;
  const { document } = problemOf(error);
  return (
    <Alert color="red" variant="light" role="alert" className={classes.problem}>
      {document.detail}
      {document.errors.length > 0 && (
        <ul>
          {document.errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              {sentence(pointer.replace(/^[/?]/, '').replaceAll('/', ' '))} {detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

export function FormFoot({ onCancel, children }: { onCancel: () => void; children: ReactNode }) {
  return (
    <div className={classes.foot}>
      <Button variant="default" onClick={onCancel}>
        {t('Cancel')}
      </Button>
      {children}
    </div>
  );
}
