import { useStatesText } from '../../components/states.messages.js';
import type { BigFigure_FigureFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import classes from './big-figure.module.css';

graphql(`
  fragment BigFigure_figure on Figure {
    numerator
    denominator
    rate
    hasEnoughData
    previous {
      rate
    }
  }
`);

function percent(rate: number): string {
  return `${rate * 100}%`;
}

/** A count large; a rate large with its fraction beside it and a bar under it (last year as a hollow mark), so that a wall can be read from afar. */
export function BigFigure({
  figure: { numerator, denominator, rate, hasEnoughData, previous },
  isCount = false,
}: {
  figure: BigFigure_FigureFragment;
  /** The number itself is large, and its share of the whole stands beside it. */
  isCount?: boolean;
}) {
  const text = useStatesText();
  const format = useFormat();
  if (denominator === null) return <p className={classes.figure}>{format.number(numerator)}</p>;
  const fraction = <span className={classes.fraction}>{format.fraction(numerator, denominator)}</span>;
  if (!hasEnoughData || rate === null) {
    return (
      <p className={classes.figure}>
        <span className={classes.few}>{text('notEnoughData')}</span> {fraction}
      </p>
    );
  }
  return (
    <div>
      <p className={classes.figure}>
        {isCount ? format.number(numerator) : format.rate(rate)}{' '}
        {isCount && <span className={classes.fraction}>{format.rate(rate)}</span>} {fraction}
      </p>
      <div className={classes.track} aria-hidden>
        <div className={classes.bar} style={{ width: percent(rate) }} />
        {previous?.rate != null && <div className={classes.before} style={{ left: percent(previous.rate) }} />}
      </div>
    </div>
  );
}
