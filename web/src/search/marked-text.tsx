import { Fragment } from 'react';
import type { SearchHit } from '../api/types.js';
import classes from './search.module.css';

/** A text of the index with the words that were found. */
export function MarkedText({ text, marks }: SearchHit['title']) {
  const starts = [0, ...marks.map(({ end }) => end)];
  return starts.map((start, at) => {
    const mark = marks[at];
    return (
      <Fragment key={start}>
        {text.slice(start, mark?.start)}
        {mark && <mark className={classes.mark}>{text.slice(mark.start, mark.end)}</mark>}
      </Fragment>
    );
  });
}
