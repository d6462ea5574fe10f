import { Kbd, Modal } from '@mantine/core';
import classes from './help-overlay.module.css';
import { usePlaces } from './nav.js';
import { t } from '../texts/t.js';

interface Group {
  title: string;
  keys: readonly (readonly [key: string, what: string])[];
}

const groups: readonly Group[] = [
  {
    title: t('Queue'),
    keys: [
      ['j', t('Next case')],
      ['k', t('Previous case')],
      ['Enter', t('Open the case')],
      ['c', t('Take the next case')],
      ['/', t('Search')],
    ],
  },
  {
    title: t('Case'),
    keys: [
      ['a', t('Assign to me')],
      ['n', t('Write a note')],
      ['r', t('Resolve')],
      ['Esc', t('Back to the queue')],
    ],
  },
  {
    title: t('Complaint or mention in focus'),
    keys: [
      ['1', t('Its tone is negative')],
      ['2', t('Its tone is neutral')],
      ['3', t('Its tone is positive')],
      ['t', t('Correct the topic')],
      ['s', t('Correct the severity')],
    ],
  },
];

export function HelpOverlay({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const places = usePlaces();
  const everywhere: Group = {
    title: t('Everywhere'),
    keys: [...places.map(({ label }, index) => [String(index + 1), label] as const), ['?', t('This overview')]],
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('Keyboard shortcuts')} size="lg">
      <div className={classes.groups}>
        {[...groups, everywhere].map(({ title, keys }) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.keys}>
              {keys.map(([key, what]) => (
                <div key={key} className={classes.key}>
                  <dt>{what}</dt>
                  <dd>
                    <Kbd size="xs">{key}</Kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
