import type { Kind } from "../model.ts";

/** The text of a file before its fields are looked for. */
export interface Draft {
  readonly kind: Kind;
  /** One visual line a line; cells of one row are parted by tabs. */
  readonly text: string;
  /** Text that is in the file but that nobody sees on the page. */
  readonly hidden?: string | undefined;
  /** Addresses behind words: `https:`, `mailto:`, `tel:`. */
  readonly targets: readonly string[];
  readonly pages?: number | undefined;
  readonly partial?: boolean | undefined;
}
