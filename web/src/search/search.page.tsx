import { useRef } from 'react';
import { useCommands } from '../commands/use-commands.js';
import { useAddressFilter } from '../layout/address-filter.js';
import { Endless } from '../layout/endless.js';
import { Page } from '../layout/page.js';
import { SearchField } from '../layout/search-field.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { kindNames, type SearchKind } from './search-hit.js';
import { SearchResult } from './search-result.js';
import { leastLetters, useSearch } from './search.queries.js';
import { t } from '../texts/t.js';
import classes from './search.module.css';

const kinds = Object.keys(kindNames) as SearchKind[];

/** Everything by its words: cases, what people wrote, the people, and their orders. */
export function SearchPage() {
  const { values, set, place } = useAddressFilter(['q', 'kinds']);
  const list = useRef<HTMLUListElement>(null);
  const found = useSearch(values.q.trim(), values.kinds);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const step = (by: 1 | -1) => () => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  useCommands({ 'search.next': step(1), 'search.previous': step(-1) });

  const chosen = values.kinds === '' ? [] : values.kinds.split(',');
  const toggle = (kind: SearchKind) =>
    set('kinds', (chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind]).join(','));
  const asked = values.q.trim().length >= leastLetters;
  return (
    <Page
      title={t('Search')}
      actions={
        <SearchField
          label={t('Words, “a phrase”, a number or an address')}
          value={values.q}
          onChange={(q) => set('q', q)}
          width={420}
          onDown={step(1)}
          autoFocus={values.q === ''}
        />
      }
      toolbar={
        <div className={classes.tabs} role="group" aria-label={t('Look in')}>
          <button type="button" className={classes.tab} aria-pressed={chosen.length === 0} onClick={() => set('kinds', '')}>
            {t('Everything')}
          </button>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className={classes.tab}
              aria-pressed={chosen.includes(kind)}
              onClick={() => toggle(kind)}
            >
              {kindNames[kind]}
            </button>
          ))}
        </div>
      }
    >
      {!asked && (
        <Empty title={t('What are you looking for?')}>
          {t('All the words have to be there; the last one may be unfinished. “Quotes” keep words together, and CASE-1042, an order number, a mail address or a phone number is found as it is.')}
        </Empty>
      )}
      {asked && found.isPending && <LoadingRows />}
      {asked && found.isError && !found.data && <Failure error={found.error} retry={() => void found.refetch()} />}
      {asked && found.data && items.length === 0 && !found.hasNextPage && (
        <Empty title={t('Nothing was found')}>{t('Try fewer words, or look in everything.')}</Empty>
      )}
      {asked && (items.length > 0 || found.hasNextPage) && (
        <Endless place={`search?${place}`} pages={found}>
          <ul ref={list} aria-label={t('Found')} aria-busy={found.isPlaceholderData}>
            {items.map((hit) => (
              <SearchResult key={`${hit.kind}:${hit.id}`} hit={hit} />
            ))}
          </ul>
        </Endless>
      )}
    </Page>
  );
}
