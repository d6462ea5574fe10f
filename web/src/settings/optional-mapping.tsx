import { Collapse, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Endpoint } from '../api/types.js';
import { hasText, type MappingTexts } from './mapping.js';
import { MappingEditor } from './mapping-editor.js';
import { t } from '../texts/t.js';
import classes from './optional-mapping.module.css';

interface Props {
  texts: MappingTexts;
  onChange: (texts: MappingTexts) => void;
  error: unknown;
  preset: Endpoint['preset'];
}

/** A mapping is for those who need one: it stays folded until somebody asks for it, or has written one. */
export function OptionalMapping(props: Props) {
  const [isOpen, setIsOpen] = useState(hasText(props.texts));
  return (
    <>
      {!isOpen && (
        <UnstyledButton className={classes.more} aria-expanded={false} onClick={() => setIsOpen(true)}>
          {t('Write a mapping')}
        </UnstyledButton>
      )}
      <Collapse expanded={isOpen}>
        <MappingEditor {...props} />
      </Collapse>
    </>
  );
}
