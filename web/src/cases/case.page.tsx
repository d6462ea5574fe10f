import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { CaseClaims } from '../claims/case-claims.js';
import { useCommands } from '../commands/use-commands.js';
import { useDocumentTitle } from '../layout/document-title.js';
import { Section } from '../layout/section.js';
import { Failure } from '../layout/states.js';
import type { CaseDetail } from '../api/types.js';
import { useMe } from '../session/session.queries.js';
import { AssignMenu } from './assign-menu.js';
import { neighbourOf, queueAddress } from './queue-address.js';
import { CaseCustomer } from './case-customer.js';
import { CaseOrders } from './case-orders.js';
import { CaseHeader } from './case-header.js';
import { CaseLoading } from './case-loading.js';
import { CaseSuggestions } from './case-suggestions.js';
import { CaseProperties } from './case-properties.js';
import { ComplaintText, MentionText } from './case-texts.js';
import { useAssign, useCase, useEditCase, useTimeline, useTransition } from './cases.queries.js';
import { MoveMenu } from './move-menu.js';
import { NoteForm } from './note-form.js';
import { StaleNotice } from './stale-notice.js';
import { Timeline } from './timeline.js';
import { t } from '../texts/t.js';
import classes from './case-page.module.css';

export function CasePage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  useDocumentTitle(found.data ? `${found.data.number} ${found.data.subject}` : t('Case'));
  if (found.isError && !found.data) return <Failure error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <CaseLoading />;
  return <Loaded key={found.data.id} item={found.data} id={id} />;
}

function Loaded({ item, id }: { item: CaseDetail; id: string }) {
  const me = useMe();
  const navigate = useNavigate();
  const [resolving, setResolving] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const timeline = useTimeline(id);
  const assign = useAssign(item, id);
  const transition = useTransition(item, id);
  const edit = useEditCase(item, id);
  const refused = [assign, edit, resolving ? null : transition].find((change) => change?.isError);

  const goTo = (number: string | undefined) => number && (() => void navigate(`/cases/${number}`));
  useCommands({
    'case.next': goTo(neighbourOf(item.number, 1)) || undefined,
    'case.previous': goTo(neighbourOf(item.number, -1)) || undefined,
    'case.assign': item.assignee?.id === me.id ? undefined : () => assign.mutate(me.id),
    'case.resolve': item.allowed.includes('resolved') ? () => setResolving(true) : undefined,
    'case.note': () => note.current?.focus(),
    'case.back': () => void navigate(queueAddress()),
  });

  return (
    <div className={classes.page}>
      <CaseHeader item={item} back={queueAddress()}>
        <AssignMenu current={item} assign={assign} />
        <MoveMenu current={item} transition={transition} resolving={resolving} onResolving={setResolving} />
      </CaseHeader>
      <StaleNotice error={refused?.error} before={refused?.context} now={item} />
      <nav className={classes.jump} aria-label={t('Parts of the case')}>
        <a href="#texts">{t('Texts')}</a>
        <a href="#facts">{t('Facts')}</a>
        <a href="#claims">{t('Claims')}</a>
        {item.customer && <a href="#customer">{t('Customer')}</a>}
      </nav>
      <div className={classes.body}>
        <div className={classes.texts} id="texts">
          {item.complaints.map((complaint) => (
            <ComplaintText key={complaint.id} complaint={complaint} />
          ))}
          {item.mentions.map((mention) => (
            <MentionText key={mention.id} mention={mention} />
          ))}
          <Section title={t('Timeline')}>
            {timeline.isError && <Failure error={timeline.error} retry={() => void timeline.refetch()} />}
            {timeline.data && <Timeline pages={timeline} />}
            <NoteForm current={item} id={id} field={note} />
          </Section>
        </div>
        <aside className={classes.side} aria-label={t('Facts, claims and customer')}>
          <Section title={t('Facts')} id="facts">
            <CaseProperties item={item} edit={edit} />
          </Section>
          <CaseSuggestions item={item} />
          <CaseClaims item={item} />
          {item.customer && <CaseCustomer item={item} customerId={item.customer.id} />}
          <CaseOrders item={item} />
        </aside>
      </div>
    </div>
  );
}
