import { Modal, Switch } from '@mantine/core';
import { handlerOf } from './bound.js';
import { commandIds, commandText, whereNames, type Where } from './catalogue.js';
import classes from './help-overlay.module.css';
import { KeyHint } from './key-hint.js';
import { switchSingleKeys, useSingleKeys } from './single-keys.js';
import { t } from '../texts/t.js';

/** Pages that the person may not see are bound to nothing. */
const keyed = (where: Where) =>
  commandIds.filter((id) => {
    const text = commandText(id);
    return text.keys && text.where === where && (where !== 'anywhere' || handlerOf(id));
  });

export function HelpOverlay({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const singles = useSingleKeys();
  return (
    <Modal opened={opened} onClose={onClose} title={t('Keyboard shortcuts')} size={720}>
      <div className={classes.groups}>
        {(Object.keys(whereNames) as Where[]).map((where) => (
          <section key={where} className={classes.group}>
            <h3 className={classes.title}>{whereNames[where]}</h3>
            <dl>
              {keyed(where).map((id) => (
                <div key={id} className={classes.key}>
                  <dt>{commandText(id).label}</dt>
                  <dd>
                    <KeyHint keys={commandText(id).keys ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        className={classes.singles}
        size="sm"
        label={t('Shortcuts of a single key')}
        description={t('Off, only Enter, Esc and keys with Ctrl or Cmd are heard. For people who dictate, or hit keys by accident.')}
        checked={singles}
        onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
