import { lines } from "../field/page.ts";

/** Lines of a résumé written as a template: each begins at the margin. */
export const page = (text: string) =>
  lines(
    text
      .trim()
      .split("\n")
      .map((line) => line.trim())
      .join("\n"),
  );
