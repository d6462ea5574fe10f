import { TextInput } from '@mantine/core';
import { fieldError } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { hasText, isPointer, mappedFields, type MappingTexts } from './mapping.js';
import { rich } from '../texts/rich.js';
import { t } from '../texts/t.js';
import classes from './mapping-editor.module.css';

interface Props {
  texts: MappingTexts;
  onChange: (texts: MappingTexts) => void;
  error: unknown;
  preset: Endpoint['preset'];
}

/** Where each part of a complaint is found in the sender's JSON. */
export function MappingEditor({ texts, onChange, error, preset }: Props) {
  return (
    <fieldset className={classes.editor}>
      <legend className={classes.legend}>{t('Mapping')}</legend>
      <p className={classes.hint}>
        {rich('A JSON Pointer such as <code>{pointer}</code>, or a JMESPath such as <code>{path}</code>.', { pointer: '/ticket/description', path: 'ticket.comments[0].text' })}{' '}
        {preset === null
          ? t('Left empty, senders use the field names of the API.')
          : t('Left empty, the preset of the sender reads what arrives.')}
      </p>
      {mappedFields.map((field) => {
        const text = texts[field.name] ?? '';
        return (
          <TextInput
            key={field.name}
            aria-label={field.label}
            value={text}
            required={field.name === 'body' && hasText(texts)}
            spellCheck={false}
            leftSection={<span className={classes.name}>{field.label}</span>}
            leftSectionWidth={84}
            rightSection={
              text.trim() && (
                <span className={classes.kind}>{isPointer(text.trim()) ? t('Pointer') : 'JMESPath'}</span>
              )
            }
            rightSectionWidth={74}
            classNames={{ input: classes.input }}
            error={fieldError(error, `/mapping/${field.name.replace('.', '/')}`)}
            onChange={(event) => onChange({ ...texts, [field.name]: event.currentTarget.value })}
          />
        );
      })}
    </fieldset>
  );
}
