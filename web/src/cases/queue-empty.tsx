import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { View } from '../api/types.js';
import { Empty } from '../layout/states.js';
import { isBuiltIn, isNarrowed, type CaseFilter, type CaseView } from './case-filter.js';
import { t } from '../texts/t.js';

const calm: Readonly<Record<CaseView, readonly [title: string, text: string]>> = {
  mine: [t('Nothing is assigned to you'), t('Take the next case with c, or pick one from the unassigned.')],
  unassigned: [t('Every case has an owner'), t('New complaints appear here by themselves.')],
  open: [t('No open cases'), t('New complaints appear here by themselves.')],
  waiting: [t('Nothing is waiting'), t('Cases that wait for a customer, a partner or a date appear here.')],
  breaching: [t('No deadline is in danger'), t('Cases appear here before their deadline passes.')],
  all: [t('No cases yet'), t('Create a webhook endpoint in the settings, or send a complaint to the API.')],
};

export function QueueEmpty({ filter, view }: { filter: CaseFilter; view: View | undefined }) {
  if (!isNarrowed(filter)) {
    if (isBuiltIn(filter.view)) return <Empty title={calm[filter.view][0]}>{calm[filter.view][1]}</Empty>;
    return <Empty title={t('No case is in this view')}>{t('Cases appear here as soon as they fit it.')}</Empty>;
  }
  return (
    <Empty
      title={t('No case matches')}
      action={
        <Button component={Link} to={`?view=${view?.id ?? filter.view}`} variant="default">
          {t('Clear search and filters')}
        </Button>
      }
    >
      {t('Try fewer filters, or look in another view.')}
    </Empty>
  );
}
