import { commit } from "@kolo/core/commit";
import type { Ctx } from "@kolo/core/context";
import * as Application from "@kolo/core/hiring/application";
import * as Vacancy from "@kolo/core/hiring/vacancy";
import { newID } from "@kolo/core/id";
import { plusMinutes } from "@kolo/core/instant";
import * as Activity from "@kolo/core/people/activity";
import * as Burn from "@kolo/core/work/burn";
import { deadlineOf } from "../../../core/src/hiring/application/wait.ts";
import { accounts, as, department, office } from "../../../core/src/testing/as.ts";
import { somebody } from "../../../core/src/testing/finalist.ts";
import type { Try } from "./acts.ts";
import type { Random } from "./seed.ts";

/** A vacancy with two openings, of which one has a day of its own, and people who wait at its stages. */
export interface Hiring {
  readonly vacancy: Vacancy.Info;
  readonly personIDs: readonly string[];
}
const { recruiter, manager } = accounts;
const PEOPLE = 2;
const HOUR = 60;

const said = (at: string) => ({ localDate: at.slice(0, 10), localTime: at.slice(11, 16), zone: "UTC" });

export async function looked(random: Random, now: string): Promise<Hiring> {
  const by = as("recruiter", now);
  const within = () => said(plusMinutes(now, (2 + random.below(120)) * HOUR));
  const vacancy = await Vacancy.create(by, {
    title: "Designer",
    departmentID: department.departmentID,
    officeID: office.officeID,
    recruiterID: recruiter,
    managerID: manager,
    team: [],
    requirements: [],
    stages: [
      { stageID: newID("stage"), name: "New", type: "new", limit: 1 },
      { stageID: newID("stage"), name: "Interview", type: "interview", limit: 2 },
      { stageID: newID("stage"), name: "Hired", type: "hired" },
    ],
    openings: 2,
    openingsBy: [within()],
    deadline: within(),
    status: "open",
  });
  const personIDs: string[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const { personID } = await somebody("Ann");
    const entered = plusMinutes(now, index);
    await Application.enter(as("recruiter", entered), vacancy.vacancyID, { personID, source: { kind: "mail" } });
    personIDs.push(personID);
  }
  return { vacancy, personIDs };
}

/** Something that somebody may well try with one of them now. */
export async function sought(random: Random, { vacancy, personIDs }: Hiring, now: string): Promise<Try> {
  const { vacancyID, stages } = vacancy;
  const one = await Application.find(vacancyID, random.one(personIDs));
  const people = [{ personID: one.personID, version: one.version }];
  const stageID = stages[random.below(2)]?.stageID ?? "";
  const by = (key: string): Ctx => ({ ...as("recruiter", now), act: { key: `${recruiter}#${key}`, hash: "same" } });
  if (one.status === "hired") return () => Promise.resolve();
  if (one.status !== "active") return (key) => Application.restore(by(key), vacancyID, { people });
  const kind = random.next();
  if (kind < 0.6) return (key) => Application.move(by(key), vacancyID, { moves: people, stageID });
  if (kind < 0.9)
    return (key) => Application.reject(by(key), vacancyID, { people, reason: "skills", reasonText: undefined });
  return async (key) => {
    await Application.lateFirst(by(key), vacancy, [one]);
    const { application, writes } = await Application.hired(by(key), vacancy, one);
    return commit(by(key), writes, application);
  };
}

interface Seen {
  readonly at: string;
  readonly code: string;
  readonly stageID: string | undefined;
}

/** What befell somebody in the vacancy, as their history has it, the first first. */
async function storyOf({ vacancy: { vacancyID, stages } }: Hiring, personID: string): Promise<Seen[]> {
  const { lines } = await Activity.list(personID);
  return lines
    .filter((line) => line.vacancyID === vacancyID)
    .toReversed()
    .map(({ at, event }) => ({
      at,
      code: event?.code ?? "",
      stageID: stages.find(({ name }) => name === (event?.data as { to?: string } | undefined)?.to)?.stageID,
    }));
}

interface Place {
  readonly stageID: string;
  readonly enteredAt: string;
  readonly status: "active" | "closed" | "hired";
}

function next(place: Place, { at, code, stageID }: Seen): Place {
  if (code === "application.moved") return { ...place, stageID: stageID ?? "", enteredAt: at };
  if (code === "application.rejected") return { ...place, status: "closed" };
  if (code === "application.restored") return { ...place, status: "active" };
  return code === "application.hired" ? { ...place, status: "hired", enteredAt: at } : place;
}

/** Whose step a stage is. */
const ownerOf = ({ stages }: Vacancy.Info, stageID: string) => (stageID === stages[0]?.stageID ? recruiter : manager);

/** Deadline and who: the crossings of one person's waits, told from their history alone. */
function waits({ vacancy }: Hiring, story: readonly Seen[], until: string): string[][] {
  const found: string[][] = [];
  let place: Place = { stageID: vacancy.stages[0]?.stageID ?? "", enteredAt: story[0]?.at ?? "", status: "active" };
  const pass = (to: string) => {
    const deadline =
      place.status === "active" ? deadlineOf({ ...place, status: "active" }, vacancy, office) : undefined;
    if (!deadline || to <= deadline.instant || found.some(([at]) => at === deadline.instant)) return;
    found.push([deadline.instant, ownerOf(vacancy, place.stageID)]);
  };
  for (const seen of story) {
    pass(seen.at);
    place = next(place, seen);
  }
  pass(until);
  return found;
}

/** Deadline, who and how many openings are missing: the crossings of the vacancy's own deadlines. */
function lacks({ vacancy }: Hiring, stories: readonly (readonly Seen[])[], until: string): unknown[][] {
  const days = [vacancy.deadline.instant, ...(vacancy.openingsBy ?? []).map(({ instant }) => instant)];
  return [...new Set(days)].toSorted().flatMap((at) => {
    const places = stories.map((story) =>
      story
        .filter((seen) => seen.at <= at)
        .reduce<Place>(next, {
          stageID: vacancy.stages[0]?.stageID ?? "",
          enteredAt: story[0]?.at ?? "",
          status: "active",
        }),
    );
    const hired = places.filter(({ status }) => status === "hired").length;
    const missing = at === vacancy.deadline.instant ? vacancy.openings - hired : 1 - hired;
    const [longest] = places
      .filter(({ status }) => status === "active")
      .toSorted((one, other) => one.enteredAt.localeCompare(other.enteredAt));
    const isCrossed = until > at && (at === vacancy.deadline.instant || missing > 0);
    return isCrossed ? [[at, longest ? ownerOf(vacancy, longest.stageID) : recruiter, missing]] : [];
  });
}

/** What does not hold: each crossing there was is written, once, in the name of whose step it was, and no other. */
export async function unsought(hiring: Hiring, until: string): Promise<string[]> {
  const { vacancyID } = hiring.vacancy;
  const found: string[] = [];
  const compare = (what: string, written: unknown, expected: unknown) => {
    if (JSON.stringify(written) !== JSON.stringify(expected))
      found.push(`${what}: expected ${JSON.stringify(expected)}, written ${JSON.stringify(written)}`);
  };
  const stories = await Promise.all(hiring.personIDs.map((personID) => storyOf(hiring, personID)));
  for (const [index, personID] of hiring.personIDs.entries()) {
    const burns = await Burn.of("application", `${vacancyID}.${personID}`);
    const written = burns.map(({ at, responsibleID }) => [at, responsibleID]);
    compare(`wait of ${personID}`, written.toSorted(), waits(hiring, stories[index] ?? [], until).toSorted());
  }
  const burns = await Burn.of("vacancy", vacancyID);
  const written = burns.map(({ at, responsibleID, data }) => [at, responsibleID, data.openings]);
  compare(`vacancy ${vacancyID}`, written, lacks(hiring, stories, until));
  return found;
}
