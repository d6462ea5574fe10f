import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { Empty } from '../layout/states.js';
import { filterNames, type CaseFilter, type CaseView } from './case-filter.js';

const calm: Readonly<Record<CaseView, readonly [title: string, text: string]>> = {
  mine: ['Nothing is assigned to you', 'Take the next case with c, or pick one from the unassigned.'],
  unassigned: ['Every case has an owner', 'New complaints appear here by themselves.'],
  open: ['No open cases', 'New complaints appear here by themselves.'],
  waiting: ['Nothing is waiting', 'Cases that wait for a customer, a partner or a date appear here.'],
  breaching: ['No deadline is in danger', 'Cases appear here before their deadline passes.'],
  all: ['No cases yet', 'Create a webhook endpoint in the settings, or send a complaint to the API.'],
};

export function QueueEmpty({ filter }: { filter: CaseFilter }) {
  const narrowed = filter.q !== '' || filterNames.some((name) => filter[name]);
  if (!narrowed) return <Empty title={calm[filter.view][0]}>{calm[filter.view][1]}</Empty>;
  return (
    <Empty
      title="No case matches"
      action={
        <Button component={Link} to={`?view=${filter.view}`} variant="default">
          Clear search and filters
        </Button>
      }
    >
      Try fewer filters, or look in another view.
    </Empty>
  );
}
