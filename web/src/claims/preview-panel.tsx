import type { UseQueryResult } from '@tanstack/react-query';
import type { ClaimPreview } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { Property, PropertyList } from '../layout/property-list.js';
import classes from './preview-panel.module.css';

function approvalText({ needed, neededRole }: ClaimPreview['approval']): string {
  if (!needed) return 'Not needed: within your own limit';
  return neededRole ? `By another ${neededRole} or above` : 'Above the limit of every role';
}

/** What would happen: the ceiling, who has to agree, what looks risky, and the entries in the books. */
export function PreviewPanel({ preview }: { preview: UseQueryResult<ClaimPreview> }) {
  if (preview.isError) return <ProblemNote error={preview.error} />;
  if (!preview.data) return null;
  const { amountMinor, ceilingMinor, overCeiling, currency, approval, risk, ledger } = preview.data;
  return (
    <section className={classes.panel} aria-label="Preview" aria-busy={preview.isFetching}>
      <PropertyList>
        <Property name="At most">
          <span className="figures">{money(ceilingMinor, currency)}</span>
        </Property>
        {amountMinor > 0 && (
          <Property name="Altogether">
            <span className="figures">{money(amountMinor, currency)}</span>
            {overCeiling && (
              <p className={classes.over}>
                Part {overCeiling.leg + 1} is too much: at most {money(overCeiling.maximumMinor, currency)}.
              </p>
            )}
          </Property>
        )}
        {amountMinor > 0 && <Property name="Approval">{approvalText(approval)}</Property>}
        <Property name="Risk">
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
          <caption>Entries</caption>
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
