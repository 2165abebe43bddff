import type { Fields, Kind } from "../model.ts";

/** The text of a file before its fields are looked for. */
export interface Draft {
  readonly kind: Kind;
  /** One visual line a line; cells of one row are parted by tabs. */
  readonly text: string;
  /** Text that is in the file but that nobody sees on the page. */
  readonly hidden?: string | undefined;
  /** Addresses behind words: `https:`, `mailto:`, `tel:`. */
  readonly targets: readonly string[];
  /** The name of the file within this one that the text is from: asked for the person's name when the text has none. */
  readonly file?: string | undefined;
  /** What the file itself says in so many words, with its place in `text`. */
  readonly stated?: Partial<Fields> | undefined;
  readonly pages?: number | undefined;
  readonly partial?: boolean | undefined;
}
