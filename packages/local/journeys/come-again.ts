import { opened } from "../src/testing/world.ts";
import type { Journey } from "./journey.ts";
import { resume } from "./resume.ts";

export const comeAgain: Journey = {
  key: "J3",
  says: "The same person applies again",
  budget: 1,
  async prepare(world, width) {
    const { person, file } = await resume(width === "desk" ? 911 : 912);
    const { vacancyID } = await opened(world, `Porter ${width}`);
    await world.ann.call("POST", "/person", { name: person.name, mails: [person.mail] });
    return {
      who: world.ann,
      at: `/vacancies/${vacancyID}`,
      shows: (page) => page.getByText("Nobody is in this vacancy yet"),
      async walk({ page, bring }) {
        await bring([file]);
        await page.getByText("Known already: added to the profile", { exact: true }).waitFor();
        await page.getByRole("listitem", { name: new RegExp(person.name) }).waitFor();
      },
    };
  },
};
