/** One line of the table a suite prints. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be. A count, a ratio within one run, or CPU time over its bar is short. */
  readonly bar?: number | undefined;
  /** What is aimed at with a clock on the wall: printed beside it, since a loaded machine must not fail it. */
  readonly aim?: number | undefined;
}

export const short = ({ value, bar }: Figure) => bar !== undefined && value > bar;

const shown = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));

/** A row: the figure, its value, its bar or aim, and how it stands. */
export function row(figure: Figure): string {
  const { name, value, unit, bar, aim } = figure;
  const limit = bar !== undefined ? `≤ ${shown(bar)}` : aim !== undefined ? `aim ${shown(aim)}` : "";
  const verdict = bar === undefined ? "" : short(figure) ? "SHORT" : "ok";
  return `${name.padEnd(64)} ${`${shown(value)} ${unit}`.padStart(14)}  ${limit.padEnd(10)} ${verdict}`.trimEnd();
}
