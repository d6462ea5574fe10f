import { useVariables } from './templates.queries.js';
import { fillSample } from './fill-sample.js';
import classes from './desk.module.css';
import { t } from '../texts/t.js';

function Filled({ text, samples }: { text: string; samples: ReadonlyMap<string, string> }) {
  return fillSample(text, samples).map((piece, at) =>
    'words' in piece ? (
      piece.words
    ) : (
      <mark key={at} className={piece.sample === null ? classes.wrong : classes.filled} title={piece.name}>
        {piece.sample ?? t('{name} is no variable', { name: piece.name })}
      </mark>
    ),
  );
}

/** The letter of an example, as it is being written. */
export function TemplatePreview({ subject, body }: { subject: string; body: string }) {
  const variables = useVariables().data?.items ?? [];
  const samples = new Map(variables.map(({ name, sample }) => [name as string, sample]));
  return (
    <section className={classes.preview} aria-label={t('Preview')}>
      <h3>{t('As an example customer reads it')}</h3>
      {subject && (
        <p>
          <b>
            <Filled text={subject} samples={samples} />
          </b>
        </p>
      )}
      <p className={classes.letter}>
        <Filled text={body} samples={samples} />
      </p>
    </section>
  );
}
