import { opened, peopled } from "../src/testing/world.ts";
import { type Journey, named, type Stand, type Visit, type Width } from "./journey.ts";

type Way = (visit: Visit, from: string, to: string, name: string) => Promise<void>;

const stand =
  (view: string, key: string, way: Way): Journey["prepare"] =>
  async (world, width: Width): Promise<Stand> => {
    const { vacancyID, stages } = await opened(world, `Mover ${key} ${width}`);
    const name = named(key, width);
    await peopled(world, vacancyID, 2, name);
    const [from = { name: "" }, to = { name: "" }] = stages;
    return {
      who: world.ann,
      at: `/vacancies/${vacancyID}${view}`,
      shows: (page) => page.getByText(`${name} 1`),
      async walk(visit) {
        await way(visit, from.name, to.name, `${name} 1`);
        const notices = visit.page.getByRole("region", { name: "Notifications" });
        await notices.getByText(`${name} 1 → ${to.name}`).waitFor();
        await notices.getByRole("button", { name: "Undo" }).waitFor();
      },
    };
  };

const tapped: Way = ({ page, click }, _from, to, name) =>
  click(page.getByRole("button", { name: `Move ${name} to “${to}”` }));

const dragged: Way = async ({ page, drag }, from, to, name) => {
  await drag(
    page.getByRole("list", { name: from }).getByRole("listitem", { name: new RegExp(`^${name},`) }),
    page.getByRole("list", { name: to }),
  );
  await page.getByRole("list", { name: to }).getByText(name).waitFor();
};

const SAYS = "Move a person to the next stage";

/** With the mouse at a desk, with a finger on a phone. */
export const moveOnBoard: Journey = {
  key: "J7",
  says: `${SAYS}: board`,
  budget: 1,
  prepare: (world, width) => stand("", "Board", width === "desk" ? dragged : tapped)(world, width),
};

export const moveByKey: Journey = {
  key: "J7",
  says: `${SAYS}: key`,
  budget: 1,
  prepare: stand("", "Key", async ({ page, press }, _from, _to, name) => {
    // Where one has just been with the arrows.
    await page.getByRole("listitem", { name: new RegExp(`^${name},`) }).focus();
    await press("Shift+ArrowRight");
  }),
};

export const moveInList: Journey = {
  key: "J7",
  says: `${SAYS}: list`,
  budget: 1,
  prepare: stand("/list", "List", tapped),
};
