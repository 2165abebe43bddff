import type { Journey } from "./journey.ts";
import { resume } from "./resume.ts";

export const addByFile: Journey = {
  key: "J1",
  says: "Add a candidate by a résumé",
  budget: 2,
  async prepare({ ann }, width) {
    const { person, file } = await resume(width === "desk" ? 901 : 902);
    return {
      who: ann,
      at: "/candidates",
      shows: (page) => page.getByRole("button", { name: "Add résumés" }),
      async walk({ page, bring, click, look }) {
        await bring([file]);
        const tray = page.getByRole("region", { name: "Résumés" });
        const confirm = tray.getByRole("button", { name: /^Confirm \d+ fields?$/ });
        await tray.getByRole("link", { name: person.name }).waitFor();
        await confirm.waitFor();
        await look();
        await click(confirm);
        await confirm.waitFor({ state: "hidden" });
      },
    };
  },
};
