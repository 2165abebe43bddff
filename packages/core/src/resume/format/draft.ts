import type { Fields, Kind } from "../model.ts";
import type { Page } from "./pdf-native.ts";

/** Sees letters in pictures. */
export interface Eyes {
  /** A picture as a PDF of one page. */
  photo(bytes: Uint8Array): Promise<Uint8Array>;
  /** The letters on those pages of a PDF, in their order. */
  recognise(bytes: Uint8Array, pages: readonly Page[], open: { password?: string }): Promise<Page[]>;
}

/** What a file may need to be read beside its bytes. */
export interface Help {
  /** What opens a file that asks for a password. */
  readonly password?: string | undefined;
  /** Without them pictures of letters are refused with `resume.scanned`. */
  readonly eyes?: Eyes | undefined;
}

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
  /** How far its letters can be trusted, 0 to 1, where they were recognised in a picture. */
  readonly trust?: number | undefined;
  readonly pages?: number | undefined;
  readonly partial?: boolean | undefined;
}
