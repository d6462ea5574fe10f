import type { UseQueryResult } from '@tanstack/react-query';
import type { ClaimPreview } from '../api/types.js';
import { money } from '../format/money.js';
import { sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { Property, PropertyList } from '../layout/property-list.js';
import classes from './preview-panel.module.css';

/** What would happen: the ceiling, who has to agree, what looks risky, and the entries in the books. */
export function PreviewPanel({ preview }: { preview: UseQueryResult<ClaimPreview> }) {
  if (preview.isError) return <ProblemNote error={preview.error} />;
  if (!preview.data) return null;
  const { ceilingMinor, currency, approval, risk, ledger } = preview.data;
  return (
    <section className={classes.panel} aria-label="Preview" aria-busy={preview.isFetching}>
      <PropertyList>
        <Property name="At most">
          <span className="figures">{money(ceilingMinor, currency)}</span>
        </Property>
        <Property name="Approval">
          {approval.needed
            ? `By a ${approval.neededRole ?? 'colleague'} who did not propose it`
            : 'Within your own limit'}
        </Property>
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
