import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import type { Case } from '../api/types.js';
import { nameOf } from '../format/words.js';
import { Face } from '../layout/face.js';
import { useMe } from '../session/session.queries.js';
import { useColleagues } from '../session/colleagues.queries.js';
import type { useAssign } from './cases.queries.js';
import { t } from '../texts/t.js';

interface Props {
  current: Case;
  assign: ReturnType<typeof useAssign>;
}

export function AssignMenu({ current, assign }: Props) {
  const me = useMe();
  const colleagues = useColleagues();
  const others = (colleagues.data?.items ?? []).filter(({ id, active }) => active && id !== me.id);
  return (
    <Menu width={230}>
      <Menu.Target>
        <Button
          variant="default"
          loading={assign.isPending}
          rightSection={<IconChevronDown size={14} stroke={1.6} />}
          leftSection={current.assignee ? <Face name={nameOf(current.assignee)} size={18} /> : undefined}
        >
          {current.assignee?.id === me.id
            ? t('Mine')
            : current.assignee
              ? nameOf(current.assignee)
              : t('Unassigned')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.Item
          leftSection={<IconUserCheck size={16} stroke={1.6} />}
          disabled={current.assignee?.id === me.id}
          onClick={() => assign.mutate(me.id)}
        >
          {t('Assign to me')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUserOff size={16} stroke={1.6} />}
          disabled={!current.assignee}
          onClick={() => assign.mutate(null)}
        >
          {t('Assign to nobody')}
        </Menu.Item>
        {others.length > 0 && <Menu.Divider />}
        {others.map((person) => (
          <Menu.Item
            key={person.id}
            leftSection={<Face name={person.name} size={18} />}
            disabled={person.id === current.assignee?.id}
            onClick={() => assign.mutate(person.id)}
          >
            {person.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
