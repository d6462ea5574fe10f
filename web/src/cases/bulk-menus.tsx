import { Button, Menu, Popover, TagsInput, Select } from '@mantine/core';
import { IconFlag3, IconProgressCheck, IconTag, IconUser } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { sentence } from '../format/words.js';
import { useColleagues } from '../session/colleagues.queries.js';
import { useMe } from '../session/session.queries.js';
import { useTeams } from '../session/teams.queries.js';
import type { BulkAction } from './bulk.queries.js';
import { priorities } from './vocabulary.js';
import { t } from '../texts/t.js';
import classes from './bulk.module.css';

interface Props {
  opened: boolean;
  onOpened: (open: boolean) => void;
  onAct: (action: BulkAction) => void;
}

function BarMenu({ opened, onOpened, label, icon, children }: Omit<Props, 'onAct'> & { label: string; icon: ReactNode; children: ReactNode }) {
  return (
    <Menu opened={opened} onChange={onOpened} position="top-start" width={230}>
      <Menu.Target>
        <Button variant="subtle" color="gray" className={classes.act} leftSection={icon}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>{children}</Menu.Dropdown>
    </Menu>
  );
}

export function AssignMany(props: Props) {
  const me = useMe();
  const people = (useColleagues().data?.items ?? []).filter(({ id, active }) => active && id !== me.id);
  const teams = useTeams().data?.items ?? [];
  const to = (staffId: string | null) => () => props.onAct({ type: 'assign', staffId });
  return (
    <BarMenu {...props} label={t('Assign')} icon={<IconUser size={16} stroke={1.6} />}>
      <Menu.Item onClick={to(me.id)}>{t('Assign to me')}</Menu.Item>
      <Menu.Item onClick={to(null)}>{t('Assign to nobody')}</Menu.Item>
      {people.length > 0 && <Menu.Label>{t('People')}</Menu.Label>}
      {people.map(({ id, name }) => (
        <Menu.Item key={id} onClick={to(id)}>
          {name}
        </Menu.Item>
      ))}
      {teams.length > 0 && <Menu.Label>{t('Teams')}</Menu.Label>}
      {teams.map(({ id, name }) => (
        <Menu.Item key={id} onClick={() => props.onAct({ type: 'assign', teamId: id })}>
          {name}
        </Menu.Item>
      ))}
    </BarMenu>
  );
}

const tomorrow = () => {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(9, 0, 0, 0);
  return day.toISOString();
};

export function MoveMany({ onResolve, ...props }: Props & { onResolve: () => void }) {
  const move = (to: 'open' | 'waiting_customer' | 'waiting_partner' | 'closed') => () =>
    props.onAct({ type: 'transition', to });
  return (
    <BarMenu {...props} label={t('State')} icon={<IconProgressCheck size={16} stroke={1.6} />}>
      <Menu.Item onClick={move('open')}>{t('Open')}</Menu.Item>
      <Menu.Item onClick={move('waiting_customer')}>{t('Wait for the customer')}</Menu.Item>
      <Menu.Item onClick={move('waiting_partner')}>{t('Wait for a partner')}</Menu.Item>
      <Menu.Item onClick={() => props.onAct({ type: 'transition', to: 'snoozed', until: tomorrow() })}>
        {t('Snooze until tomorrow')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={onResolve}>{t('Resolve…')}</Menu.Item>
      <Menu.Item onClick={move('closed')}>{t('Close')}</Menu.Item>
    </BarMenu>
  );
}

export function PriorityMany(props: Props) {
  return (
    <BarMenu {...props} label={t('Priority')} icon={<IconFlag3 size={16} stroke={1.6} />}>
      {priorities.map((priority) => (
        <Menu.Item key={priority} onClick={() => props.onAct({ type: 'priority', priority })}>
          {sentence(priority)}
        </Menu.Item>
      ))}
    </BarMenu>
  );
}

export function TagMany({ opened, onOpened, onAct }: Props) {
  const [tags, setTags] = useState<string[]>([]);
  const [how, setHow] = useState<'add' | 'remove'>('add');
  const act = () => {
    onOpened(false);
    setTags([]);
    onAct({ type: 'tag', [how]: tags });
  };
  return (
    <Popover opened={opened} onChange={onOpened} position="top-start" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          className={classes.act}
          leftSection={<IconTag size={16} stroke={1.6} />}
          onClick={() => onOpened(!opened)}
        >
          {t('Tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.form} aria-label={t('Tag')}>
        <Select
          aria-label={t('Add or remove')}
          data={[
            { value: 'add', label: t('Add tags') },
            { value: 'remove', label: t('Remove tags') },
          ]}
          value={how}
          onChange={(value) => setHow(value === 'remove' ? 'remove' : 'add')}
          comboboxProps={{ withinPortal: false }}
        />
        <TagsInput
          aria-label={t('Tags')}
          placeholder={tags.length === 0 ? t('Type a tag, then Enter') : undefined}
          value={tags}
          onChange={setTags}
          splitChars={[',']}
          maxLength={50}
          data-autofocus
        />
        <Button disabled={tags.length === 0} onClick={act}>
          {how === 'add' ? t('Add tags') : t('Remove tags')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
