import { firmed } from "../../core/src/testing/as.ts";
import type { Figure } from "./figure.ts";
import { inTable } from "./in-table.ts";
import { metered, type Units } from "./meter.ts";
import { crowded, type Scene, scene } from "./scene.ts";

/** What five usual acts cost through the API, with everything a request does; DynamoDB bills by these units. */
const acts: Record<string, (scene: Scene) => Promise<unknown>> = {
  "open a board of 200": ({ get, vacancyID }) =>
    Promise.all([get(`/vacancy/${vacancyID}`), get(`/vacancy/${vacancyID}/application`)]),
  "open a profile with 100 lines": async ({ get, personID }) => {
    await Promise.all([get(`/person/${personID}`), get(`/person/${personID}/application`)]);
    const { cursor } = await get<{ cursor: string }>(`/person/${personID}/activity`);
    await get(`/person/${personID}/activity?cursor=${encodeURIComponent(cursor)}`);
  },
  "move a card": ({ move }) => move(),
  "submit a scorecard": ({ grade }) => grade(),
  decide: ({ decide }) => decide(),
  "look whether something changed (every 2.5 s)": ({ get, vacancyID }) => get(`/pulse?of=${vacancyID}`),
};

/** How many are in the table, smaller first: the scene is the same, only the crowd around it grows. */
const CROWDS = [1_000, 100_000];
/** Counts of another size of table may differ by rounding only. */
const SAME = 1.1;

export const measure = (): Promise<Figure[]> =>
  inTable(async () => {
    await firmed();
    return compared();
  });

async function compared(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const first = new Map<string, Units>();
  let people = 0;
  for (const crowd of CROWDS) {
    await crowded(people, crowd);
    people = crowd;
    const stage = await scene();
    for (const [name, act] of Object.entries(acts)) {
      const units = await metered(() => act(stage));
      const few = first.get(name);
      figures.push(...lines(`${name}, ${crowd} people in the base`, units, few));
      if (!few) first.set(name, units);
    }
  }
  return figures;
}

const lines = (name: string, units: Units, few: Units | undefined): Figure[] =>
  (["reads", "writes"] as const)
    .filter((kind) => units[kind] > 0)
    .map((kind) => ({ name, value: units[kind], unit: kind, bar: few && few[kind] * SAME }));
