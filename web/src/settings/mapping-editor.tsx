import { TextInput } from '@mantine/core';
import { fieldError } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { hasText, isPointer, mappedFields, type MappingTexts } from './mapping.js';
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
      <legend className={classes.legend}>Mapping</legend>
      <p className={classes.hint}>
        A JSON Pointer such as <code>/ticket/description</code>, or a JMESPath such as{' '}
        <code>ticket.comments[0].text</code>.{' '}
        {preset === null
          ? 'Left empty, senders use the field names of the API.'
          : 'Left empty, the preset of the sender reads what arrives.'}
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
                <span className={classes.kind}>{isPointer(text.trim()) ? 'Pointer' : 'JMESPath'}</span>
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
