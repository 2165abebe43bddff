import { pdf } from "../../core/src/sample/file.ts";
import { lines } from "../../core/src/sample/lines.ts";
import { type Sheet, sheet } from "../../core/src/sample/sheet.ts";
import { trades } from "../../core/src/sample/trades.ts";
import type { Drop } from "../src/testing/visitor.ts";

/** An invented person's résumé as a PDF; another seed is another person. */
export async function resume(seed: number): Promise<{ person: Sheet; file: Drop }> {
  const [trade] = trades;
  const person = sheet(seed, trade, "en", new Date().toISOString().slice(0, 10));
  const bytes = await pdf(lines(person, (competencyID) => competencyID));
  return { person, file: { name: `${person.name}.pdf`, type: "application/pdf", bytes } };
}
