/** A day on which nobody works by law. `carried`: when it falls on a day off, the next working day is off instead. */
export interface Rest {
  readonly date: string;
  readonly carried: boolean;
}

/** Where a rule is written, in the words of its country. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** The law of a country on days off, and the yearly orders that move some of them. */
export interface Law {
  readonly source: Source;
  restDays(year: number): readonly Rest[];
  /** Orders issued so far: a day off `from` is worked, or if it was a day of rest anyway, given back, and `to` is off. */
  readonly orders?: Readonly<Record<number, { source: Source; moves: readonly Move[] }>>;
  /** The last year of which all is known; later ones follow the law as it stands and may still change. */
  readonly settledThrough: number;
}
type Move = readonly [from: string, to: string];

/** `03-08` in a year. */
export const on = (year: number, day: string) => `${year}-${day}`;

export const rests = (year: number, days: readonly string[], carried: boolean): Rest[] =>
  days.map((day) => ({ date: on(year, day), carried }));
