import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../session/session.queries.js';
import { SettingList } from './setting-list.js';
import { SourceDrawer } from './source-drawer.js';
import { SourceRow } from './source-row.js';
import { useSources } from './sources.queries.js';
import { t } from '../texts/t.js';

const about =
  t('Where Redress listens: news and forum feeds, and hashtags on Mastodon servers. Each is asked again on its own schedule.');

export function SourcesSection() {
  const sources = useSources();
  const mayManage = useMay('sources.manage');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <SettingList
        about={about}
        action={mayManage && <Button onClick={() => setAdding(true)}>{t('New source')}</Button>}
        list={sources}
        none="No source yet"
      >
        {sources.data?.items.map((source) => (
          <SourceRow key={source.id} source={source} mayManage={mayManage} />
        ))}
      </SettingList>
      {adding && <SourceDrawer onClose={() => setAdding(false)} />}
    </>
  );
}
