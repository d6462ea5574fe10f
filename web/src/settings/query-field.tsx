import { Textarea } from '@mantine/core';
import { Problem } from '../api/problem.js';
import { t } from '../texts/t.js';
import classes from './query-field.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
  /** The text that the error, if any, is about: typing goes on while the server looks. */
  checked: string;
  error: unknown;
}

/** Words, "phrases", AND, OR, NOT and parentheses; a mistake is pointed at where it is. */
export function QueryField({ value, onChange, checked, error }: Props) {
  const problem = error instanceof Problem && checked === value ? error : null;
  const position = problem?.document.position;
  return (
    <div className={classes.field}>
      <Textarea
        label={t('Query')}
        required
        autosize
        minRows={2}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        description={t('Words, "exact phrases", AND, OR, NOT and parentheses.')}
        error={problem?.message}
        spellCheck={false}
        classNames={{ input: classes.input }}
      />
      {problem && position !== undefined && (
        <pre className={classes.pointer} aria-hidden="true">
          {excerpt(value, position)}
        </pre>
      )}
    </div>
  );
}

/** The query around the mistake on one line, and a caret below it. */
function excerpt(query: string, position: number): string {
  const from = Math.max(0, position - 30);
  const shown = query.slice(from, position + 20).replaceAll(/\s/g, ' ');
  return `${shown}\n${' '.repeat(position - from)}^`;
}
