import { Button, Menu } from '@mantine/core';
import { IconArrowsSort, IconCheck } from '@tabler/icons-react';
import { type CaseSort, caseSorts } from './case-filter.js';
import { t } from '../texts/t.js';

/** In which order the queue is shown. */
export function SortMenu({ sort, onSort }: { sort: CaseSort; onSort: (sort: CaseSort) => void }) {
  return (
    <Menu width={220}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconArrowsSort size={15} stroke={1.6} />}>
          <span className="visually-hidden">{t('Sort by')} </span>
          {caseSorts[sort]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(caseSorts) as CaseSort[]).map((each) => (
          <Menu.Item
            key={each}
            aria-current={each === sort || undefined}
            rightSection={each === sort ? <IconCheck size={15} stroke={1.8} aria-hidden /> : undefined}
            onClick={() => onSort(each)}
          >
            {caseSorts[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
