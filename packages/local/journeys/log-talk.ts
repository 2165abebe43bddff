import { type Journey, named } from "./journey.ts";

const SAID = "Agreed to talk on Friday";

export const logTalk: Journey = {
  key: "J10",
  says: "Log a call",
  budget: 2,
  async prepare({ ann }, width) {
    const { personID } = await ann.call<{ personID: string }>("POST", "/person", { name: named("Talker", width) });
    return {
      who: ann,
      at: `/candidates/${personID}`,
      shows: (page) => page.getByRole("textbox", { name: "What was said, in one line" }),
      async walk({ page, fill, press, click, width }) {
        await fill(page.getByRole("textbox", { name: "What was said, in one line" }), SAID);
        if (width === "desk") await press("Enter");
        else await click(page.getByRole("button", { name: "Add to the history" }));
        await page.getByText(SAID, { exact: true }).waitFor();
      },
    };
  },
};
