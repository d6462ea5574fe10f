import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseQueryResult } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { Endpoint, MappingTestResult } from '../api/types.js';
import { sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { Section } from '../layout/section.js';
import { useChangeEndpoint } from '../settings/endpoints.queries.js';
import {
  hasText,
  isPointer,
  isSameMapping,
  mappedFields,
  mappingOf,
  textsOf,
  type MappedFieldName,
  type MappingTexts,
} from '../settings/mapping.js';
import { valueAt } from './json-pointer.js';
import { rich } from '../texts/rich.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

interface Props {
  endpoint: Endpoint;
  texts: MappingTexts;
  onChange: (texts: MappingTexts) => void;
  /** The field that a click in the payload fills. */
  field: MappedFieldName;
  onField: (field: MappedFieldName) => void;
  payload: unknown;
  trial: UseQueryResult<MappingTestResult>;
}

const textMax = 80;

/** Where each part of a complaint is found, with what it finds there now. */
export function MappingForm({ endpoint, texts, onChange, field, onField, payload, trial }: Props) {
  const change = useChangeEndpoint(endpoint);
  const saved = textsOf(endpoint.mapping);
  const isChanged = !isSameMapping(texts, saved);
  const isValid = !trial.isError || trial.isPlaceholderData;
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { mapping: mappingOf(texts) },
      { onSuccess: () => notifications.show({ message: t('Saved. New deliveries use this mapping from now on.') }) },
    );
  };
  return (
    <form onSubmit={save}>
      <Section
        title={t('Mapping')}
        action={
          <span className={classes.acts}>
            {isChanged && (
              <Button variant="default" onClick={() => onChange(saved)}>
                {t('Revert')}
              </Button>
            )}
            <Button type="submit" disabled={!isChanged || !isValid} loading={change.isPending}>
              {isChanged ? t('Save') : t('Saved')}
            </Button>
          </span>
        }
      >
        <ProblemNote error={change.error} />
        <p className={classes.hint}>
          {rich('A JSON Pointer such as <code>{pointer}</code>, or a JMESPath such as <code>{path}</code>.', { pointer: '/ticket/text', path: 'comments[0].text' })}{' '}
          {without(endpoint)}
        </p>
        {mappedFields.map(({ name, label }) => (
          <div key={name} className={classes.field} data-active={name === field || undefined}>
            <TextInput
              label={label}
              value={texts[name] ?? ''}
              required={name === 'body' && hasText(texts)}
              withAsterisk={false}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              onFocus={() => onField(name)}
              onChange={(event) => onChange({ ...texts, [name]: event.currentTarget.value })}
              error={errorOf(name, trial)}
              classNames={{ input: classes.code, label: classes.label, root: classes.input }}
              rightSection={texts[name]?.trim() && <Kind text={texts[name]} />}
              rightSectionWidth={70}
            />
            <Found text={texts[name]?.trim() ?? ''} payload={payload} />
          </div>
        ))}
      </Section>
    </form>
  );
}

const Kind = ({ text }: { text: string }) => (
  <span className={classes.kind}>{isPointer(text.trim()) ? t('Pointer') : 'JMESPath'}</span>
);

const without = ({ preset }: Endpoint): string =>
  preset && preset !== 'generic'
    ? t('With none at all, payloads are read by the preset for {preset}.', { preset: sentence(preset) })
    : t('With none at all, senders use the field names of the API.');

/** What a pointer finds in the payload; expressions are evaluated by the server only. */
function Found({ text, payload }: { text: string; payload: unknown }) {
  if (payload === undefined || !isPointer(text)) return null;
  const value = valueAt(payload, text);
  if (value === undefined) return <p className={classes.found}>{t('Not in this payload')}</p>;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return <p className={classes.found}>{shown.slice(0, textMax) || t('(empty)')}</p>;
}

/** By the syntax of the path, or by what was found there. */
function errorOf(name: MappedFieldName, { error, data, isPlaceholderData }: Props['trial']): string | undefined {
  const pointer = name.replace('.', '/');
  const written = fieldError(error, `/mapping/${name}`) ?? fieldError(error, `/mapping/${pointer}`);
  if (written ?? (error || isPlaceholderData)) return written;
  return data?.errors.find((each) => each.pointer === `/${pointer}` || each.pointer.startsWith(`/${pointer}/`))?.detail;
}
