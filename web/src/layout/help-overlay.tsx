import { Kbd, Modal } from '@mantine/core';
import classes from './help-overlay.module.css';
import { usePlaces } from './nav.js';

interface Group {
  title: string;
  keys: readonly (readonly [key: string, what: string])[];
}

const groups: readonly Group[] = [
  {
    title: 'Queue',
    keys: [
      ['j', 'Next case'],
      ['k', 'Previous case'],
      ['Enter', 'Open the case'],
      ['c', 'Take the next case'],
      ['/', 'Search'],
    ],
  },
  {
    title: 'Case',
    keys: [
      ['a', 'Assign to me'],
      ['n', 'Write a note'],
      ['r', 'Resolve'],
      ['Esc', 'Back to the queue'],
    ],
  },
  {
    title: 'Complaint or mention in focus',
    keys: [
      ['1', 'Its tone is negative'],
      ['2', 'Its tone is neutral'],
      ['3', 'Its tone is positive'],
      ['t', 'Correct the topic'],
      ['s', 'Correct the severity'],
    ],
  },
];

export function HelpOverlay({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const places = usePlaces();
  const everywhere: Group = {
    title: 'Everywhere',
    keys: [...places.map(({ label }, index) => [String(index + 1), label] as const), ['?', 'This overview']],
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard shortcuts" size="lg">
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
