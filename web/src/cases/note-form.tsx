import { Button, Textarea } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { fieldError, problemOf } from '../api/problem.js';
import type { Case } from '../api/types.js';
import { useAddNote } from './cases.queries.js';
import { t } from '../texts/t.js';
import classes from './note-form.module.css';

interface Props {
  current: Case;
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function NoteForm({ current, id, field }: Props) {
  const [body, setBody] = useState('');
  const addNote = useAddNote(current, id);
  const save = () => {
    if (body.trim()) addNote.mutate(body, { onSuccess: () => setBody('') });
  };
  return (
    <div className={classes.form}>
      <Textarea
        ref={field}
        aria-label={t('Note for colleagues')}
        placeholder={t('Write a note for colleagues')}
        autosize
        minRows={2}
        maxRows={10}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={addNote.isError && (fieldError(addNote.error, '/body') ?? problemOf(addNote.error).message)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <div className={classes.foot}>
        <span className={classes.hint}>{t('The customer does not see notes. Ctrl + Enter saves.')}</span>
        <Button variant="default" onClick={save} loading={addNote.isPending} disabled={!body.trim()}>
          {t('Add note')}
        </Button>
      </div>
    </div>
  );
}
