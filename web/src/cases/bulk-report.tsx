import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { BulkResult } from './bulk.queries.js';
import { refusal } from './bulk-words.js';
import { t } from '../texts/t.js';
import classes from './bulk.module.css';

/** Each case that was not changed, with the reason. */
export function RefusedDialog({ done, refused, onClose }: { done: number; refused: readonly BulkResult[]; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('{done, number} changed, {left, number} not', { done, left: refused.length })}
    >
      <ul className={classes.refused}>
        {refused.map(({ before, code }) => (
          <li key={before.id} className={classes.refusedRow}>
            <Link to={`/cases/${before.number}`} className={classes.refusedCase}>
              {before.number} {before.subject}
            </Link>
            <span className={classes.why}>{refusal(code)}</span>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <Button onClick={onClose} data-autofocus>
          {t('Close')}
        </Button>
      </div>
    </Modal>
  );
}

/** Says what was done, and takes it back while that is possible. */
export function tellDone(done: number, undo: () => Promise<BulkResult[]>): void {
  const id = `bulk-${Date.now()}`;
  const takeBack = async () => {
    notifications.hide(id);
    try {
      const results = await undo();
      const back = results.filter(({ after }) => after).length;
      const left = results.length - back;
      notifications.show({
        message:
          left === 0
            ? t('Undone: {count, plural, one {# case is} other {# cases are}} as before.', { count: back })
            : t('{back, number} as before; {left, number} were changed since and stay.', { back, left }),
      });
    } catch (error) {
      notifications.show({ color: 'red', message: problemOf(error).message });
    }
  };
  notifications.show({
    id,
    autoClose: 12_000,
    message: (
      <span className={classes.told}>
        {t('{count, plural, one {# case} other {# cases}} changed.', { count: done })}
        <Button variant="subtle" size="compact-xs" onClick={() => void takeBack()}>
          {t('Undo')}
        </Button>
      </span>
    ),
  });
}
