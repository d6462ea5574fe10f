import type { Accuracy } from '../api/types.js';
import { severityName } from '../cases/vocabulary.js';
import { count, sentence } from '../format/words.js';
import classes from './scoring.module.css';

type Field = Accuracy['fields'][number];
type Figure = NonNullable<Field['overall']>;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function Row({ name, figure }: { name: string; figure: Figure }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{percent(figure.accuracy)}</td>
      <td>
        {percent(figure.low)} to {percent(figure.high)}
      </td>
      <td>
        {count(figure.right)} of {count(figure.judged)}
      </td>
    </tr>
  );
}

/** One field: over all texts that were judged, by what the scorer had said, and by where it was said. */
export function AccuracyTable({ name, field }: { name: string; field: Field }) {
  const saidName = (said: string) => (field.field === 'severity' ? severityName(Number(said)) : sentence(said));
  return (
    <div className={classes.tableArea}>
      <table className={classes.table} aria-label={`Accuracy of the ${name.toLowerCase()}`}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">Right</th>
            <th scope="col">95 % interval</th>
            <th scope="col">Judged texts</th>
          </tr>
        </thead>
        <tbody>
          {field.overall && <Row name="All" figure={field.overall} />}
          {field.said.map((figure) => (
            <Row key={figure.name} name={`Said: ${saidName(figure.name)}`} figure={figure} />
          ))}
          {field.sources.map((figure) => (
            <Row key={figure.name} name={`By ${figure.name}`} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
