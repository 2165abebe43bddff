import { t } from "./text/index.ts";
import { notify } from "./ui/toast.ts";

/** Puts a text where it can be pasted from, and says so; where a page may not, the text itself is said. */
export async function copied(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(t().intake.copied);
  } catch {
    notify(text);
  }
}
