import { opened, type World } from "../src/testing/world.ts";

const PEOPLE = 500;
/** How many requests are under way at once. */
const ABREAST = 8;
/** The API's own bound on people moved at once. */
const MOST = 24;
const CITIES = ["Kyiv", "Lviv", "Odesa", "Lisbon", "Warsaw"];
const FIRST_NAMES = ["Olena", "Dmytro", "Iryna", "Serhii", "Natalia", "Pavlo", "Yuliia", "Andrii"];
const LAST_NAMES = ["Kovalenko", "Shevchuk", "Bondar", "Tkachenko", "Oliinyk", "Moroz", "Lysenko"];

/** A vacancy with 500 people in it, in every stage where one may simply stand. */
export interface Full {
  readonly path: string;
  readonly title: string;
  /** Who stands on top of the first column. */
  readonly personID: string;
  readonly name: string;
}

export async function full(firm: World): Promise<Full> {
  const title = "Frontend Engineer";
  const vacancy = await opened(firm, title);
  const { vacancyID, stages, requirements } = vacancy;
  const skills = [...requirements.map(({ competencyID }) => competencyID), "sql", "docker", "git"];
  const people: { personID: string; name: string }[] = [];
  const enter = async (index: number) => {
    const name = `${FIRST_NAMES[index % 8]} ${LAST_NAMES[index % 7]} ${index}`;
    const { personID } = await firm.ann.call<{ personID: string }>("POST", "/person", {
      name,
      mails: [`person${index}@mail.test`],
      city: CITIES[index % 5],
      headline: title,
      competencies: skills.slice(index % 3, (index % 3) + 5).map((competencyID) => ({ competencyID })),
      vacancyID,
    });
    people[index] = { personID, name };
  };
  await abreast(PEOPLE, enter);
  const standing = stages.filter(({ type }) => type !== "hired");
  // Each stage keeps the half of who came so far: long columns first, as in life.
  for (let from = PEOPLE / 2, at = 1; at < standing.length; at++, from /= 2) {
    const rest = people.slice(0, Math.ceil(from));
    await abreast(Math.ceil(rest.length / MOST), async (part) => {
      const moves = rest.slice(part * MOST, (part + 1) * MOST).map(({ personID }) => ({ personID, version: at }));
      await firm.ann.call("POST", `/vacancy/${vacancyID}/application/move`, { moves, stageID: standing[at]?.stageID });
    });
  }
  const top = people.at(-1);
  if (!top) throw new Error("nobody came");
  return { path: `/vacancies/${vacancyID}`, title, ...top };
}

/** Does a thing for 0 … count - 1, some at once. */
async function abreast(count: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}
