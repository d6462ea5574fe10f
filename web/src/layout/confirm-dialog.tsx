import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormFoot, ProblemNote } from './form.js';

interface Props {
  title: string;
  verb: string;
  action: { isPending: boolean; error: unknown };
  onConfirm: (done: () => void) => void;
  onClose: () => void;
  /** What will happen, and what will not. */
  children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ title, verb, action, onConfirm, onClose, children }: Props) {
  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <ProblemNote error={action.error} />
      <p>{children}</p>
      <FormFoot onCancel={onClose}>
        <Button color="red" loading={action.isPending} onClick={() => onConfirm(onClose)} data-autofocus>
          {verb}
        </Button>
      </FormFoot>
    </Modal>
  );
}
