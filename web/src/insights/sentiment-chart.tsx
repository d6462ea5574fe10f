import { useEffect, useRef } from 'react';
import type { SentimentInsight } from '../api/types.js';
import { createChart, type Chart } from './chart.js';
import { chartColours } from './chart-colours.js';
import type { Bucket } from './insights.queries.js';
import { bucketTimes, sentimentOptions } from './sentiment-options.js';
import { sentimentTooltip } from './sentiment-tooltip.js';
import { t } from '../texts/t.js';
import classes from './insights.module.css';

interface Props {
  insight: SentimentInsight;
  bucket: Bucket;
  tz: string;
  onPick: (at: string) => void;
}

export function SentimentChart({ insight, bucket, tz, onPick }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);

  useEffect(() => {
    if (!element.current) return undefined;
    const drawn = createChart(element.current);
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (!element.current || !chart.current) return;
    const colours = chartColours(element.current);
    chart.current.setOption(
      {
        ...sentimentOptions(insight, bucket, tz, colours),
        tooltip: sentimentTooltip(insight, bucket, tz, colours),
      },
      { notMerge: true },
    );
  }, [insight, bucket, tz]);

  // Any point of a bucket's column counts as a click on it, not only its bars.
  useEffect(() => {
    const drawn = chart.current;
    const pick = ({ offsetX, offsetY }: { offsetX: number; offsetY: number }) => {
      const [index] = drawn?.convertFromPixel({ gridIndex: 1 }, [offsetX, offsetY]) ?? [];
      const at = bucketTimes(insight)[index ?? -1];
      if (at) onPick(at);
    };
    drawn?.getZr().on('click', pick);
    return () => {
      drawn?.getZr()?.off('click', pick);
    };
  }, [insight, onPick]);

  return (
    <div
      ref={element}
      className={classes.chart}
      role="img"
      aria-label={t('{definition} The same figures are in the table below.', { definition: insight.definition })}
    />
  );
}
