import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Case } from '../api/types.js';
import { isPaused } from './deadline.js';
import { RiskFlag } from './risk-flag.js';
import { SlaBadge } from './sla-badge.js';
import { StateBadge } from './state-badge.js';
import { t } from '../texts/t.js';
import classes from './case-header.module.css';

export function CaseHeader({ item, back, children }: { item: Case; back: string; children: ReactNode }) {
  return (
    <header className={classes.header}>
      <div className={classes.facts}>
        <Anchor component={Link} to={back} className={classes.back} c="dimmed" size="sm">
          <IconChevronLeft size={15} stroke={1.8} aria-hidden />{' '}{t('Queue')}
        </Anchor>
        <span className={classes.number}>{item.number}</span>
        <StateBadge state={item.state} />
        <RiskFlag reasons={item.severityReasons} />
        {(item.dueAt !== null || isPaused(item)) && <SlaBadge dueAt={item.dueAt} paused={isPaused(item)} />}
      </div>
      <div className={classes.main}>
        <h1 className={classes.subject}>{item.subject}</h1>
        <div className={classes.actions}>{children}</div>
      </div>
    </header>
  );
}
