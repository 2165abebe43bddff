/** One line of the table a suite prints. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be. A count, a ratio within one run, or CPU time over its bar is short. */
  readonly bar?: number | undefined;
  /** The least it may be. */
  readonly least?: number | undefined;
  /** What is aimed at with a clock on the wall: printed beside it, since a loaded machine must not fail it. */
  readonly aim?: number | undefined;
}

export const short = ({ value, bar, least }: Figure) =>
  (bar !== undefined && value > bar) || (least !== undefined && value < least);

const shown = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 4 : value < 10 ? 2 : 1);

function limitOf({ bar, least, aim }: Figure): string {
  if (bar !== undefined) return `≤ ${shown(bar)}`;
  if (least !== undefined) return `≥ ${shown(least)}`;
  return aim === undefined ? "" : `aim ${shown(aim)}`;
}

/** A row: the figure, its value, its bar or aim, and how it stands. */
export function row(figure: Figure): string {
  const { name, value, unit } = figure;
  const limit = limitOf(figure);
  const verdict = limit === "" || figure.aim !== undefined ? "" : short(figure) ? "SHORT" : "ok";
  return `${name.padEnd(64)} ${`${shown(value)} ${unit}`.padStart(14)}  ${limit.padEnd(10)} ${verdict}`.trimEnd();
}
