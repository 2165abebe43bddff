/** Levels of a language, the least first. */
export const RANKS = ["a1", "a2", "b1", "b2", "c1", "c2", "native"] as const;

/** A level as a number: 0 where none was told. */
export const rank = (level: string | undefined) => (RANKS as readonly (string | undefined)[]).indexOf(level) + 1;
