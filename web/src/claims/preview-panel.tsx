import type { UseQueryResult } from '@tanstack/react-query';
import type { ClaimPreview } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { Property, PropertyList } from '../layout/property-list.js';
import { t } from '../texts/t.js';
import classes from './preview-panel.module.css';

function approvalText({ needed, neededRole }: ClaimPreview['approval']): string {
  if (!needed) return t('Not needed: within your own limit');
  return neededRole ? t('By another {neededRole} or above', { neededRole: sentence(neededRole) }) : t('Above the limit of every role');
}

/** What would happen: the ceiling, who has to agree, what looks risky, and the entries in the books. */
export function PreviewPanel({ preview }: { preview: UseQueryResult<ClaimPreview> }) {
  if (preview.isError) return <ProblemNote error={preview.error} />;
  if (!preview.data) return null;
  const { amountMinor, ceilingMinor, overCeiling, currency, approval, risk, ledger } = preview.data;
  return (
    <section className={classes.panel} aria-label={t('Preview')} aria-busy={preview.isFetching}>
      <PropertyList>
        <Property name={t('At most')}>
          <span className="figures">{money(ceilingMinor, currency)}</span>
        </Property>
        {amountMinor > 0 && (
          <Property name={t('Altogether')}>
            <span className="figures">{money(amountMinor, currency)}</span>
            {overCeiling && (
              <p className={classes.over}>
                {t('Part {part} is too much: at most {maximum}.', {
                  part: overCeiling.leg + 1,
                  maximum: money(overCeiling.maximumMinor, currency),
                })}
              </p>
            )}
          </Property>
        )}
        {amountMinor > 0 && <Property name={t('Approval')}>{approvalText(approval)}</Property>}
        <Property name={t('Risk')}>
          {sentence(risk.level)}
          {risk.reasons.length > 0 && (
            <ul className={classes.reasons}>
              {risk.reasons.map(({ code, detail }) => (
                <li key={code}>{detail}</li>
              ))}
            </ul>
          )}
        </Property>
      </PropertyList>
      {ledger.length > 0 && (
        <table className={classes.ledger}>
          <caption>{t('Entries')}</caption>
          <tbody>
            {ledger.map((entry) => (
              <tr key={entry.account}>
                <td>{sentence(entry.account)}</td>
                <td>{money(entry.amountMinor, entry.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
