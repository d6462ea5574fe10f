import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown } from '@tabler/icons-react';
import { problemOf } from '../api/problem.js';
import type { Mention, SentimentLabel } from '../api/types.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { useRelabel } from './mentions.queries.js';
import classes from './label-menu.module.css';

const labels: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

/** The tone of a mention, and how to put it right when the scorer was wrong. */
export function LabelMenu({ mention }: { mention: Mention }) {
  const relabel = useRelabel(mention);
  const shown = mention.correctedLabel ?? mention.label;
  const choose = (label: SentimentLabel) =>
    relabel.mutate(label, {
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });
  return (
    <Menu width={170}>
      <Menu.Target>
        <UnstyledButton
          className={classes.label}
          aria-label={`Tone: ${shown}. Correct it`}
          disabled={relabel.isPending}
        >
          <SentimentTick label={shown} withName />
          {mention.correctedLabel && <span className={classes.corrected}>corrected</span>}
          <IconChevronDown size={13} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What is the tone?</Menu.Label>
        {labels.map((label) => (
          <Menu.Item key={label} onClick={() => choose(label)} disabled={label === shown}>
            <SentimentTick label={label} withName />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
