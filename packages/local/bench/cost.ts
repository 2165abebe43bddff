import { addressOf } from "@kolo/core/people/intake/model";
import { schedules } from "@kolo/core/schedules";
import { Cron } from "croner";
import { synthesised, template } from "../../../stacks/testing.ts";
import { firmed, system } from "../../core/src/testing/as.ts";
import { mail, mailed } from "../../core/src/testing/mailed.ts";
import { translated } from "../src/scheduler.ts";
import { bucket } from "./bucket.ts";
import type { Figure } from "./figure.ts";
import { inTable } from "./in-table.ts";
import { metered, type Units } from "./meter.ts";
import { CHUNK, standingCost, type Use, useCost } from "./prices.ts";
import { type Scene, scene } from "./scene.ts";

/*
 * A month's bill of a firm: the resources of the stacks and what its people do, priced; units are measured on the
 * embedded table through the API, with the session's and the act's own items.
 */

/** What is assumed of people, and of Lambdas on arm64 (seconds at their memory in GB). A month has 21 working days. */
const ASSUMED = {
  days: 21,
  /** Of a hundred staff one recruits all day, two hire now and then, the others look after their own days. */
  people: [
    { share: 0.01, boardMinutes: 120, pages: 150, acts: 60 },
    { share: 0.02, boardMinutes: 20, pages: 30, acts: 10 },
    { share: 0.97, boardMinutes: 0, pages: 6, acts: 2 },
  ],
  /** Everybody's page is visible so long a day: their own inbox is asked for every 60 s, a board every 2.5 s. */
  visibleMinutes: 6,
  requestsOfPage: 2,
  lettersOfPerson: 4,
  resumesOfPerson: 0.5,
  /** Of them so many are mailed, in letters of so many bytes; as many letters more bring an answer, or nothing of use. */
  mailed: 0.5,
  mailBytes: 400_000,
  seconds: { request: 0.06, job: 0.1, resume: 2, mail: 0.5 },
  memory: { request: 1, job: 0.5, resume: 1.77, mail: 1.77 },
  /** Gigabytes of items and of files for each of the staff: what is kept of applicants is in it. */
  items: 0.0005,
  files: 0.004,
};

interface Measured {
  readonly page: Units;
  readonly act: Units;
  readonly pulse: Units;
  readonly resume: Units;
  /** A letter that brings a résumé, to the profile it makes. */
  readonly mail: Units;
  /** One more of the same sender, that is only a word. */
  readonly word: Units;
  /** All schedules together, for a month in which nothing happens. */
  readonly idle: Units & { calls: number };
}

export async function measure(): Promise<Figure[]> {
  const types = Object.values(synthesised("prod")).flatMap((stack) =>
    Object.values<{ Type: string }>(template(stack).toJSON().Resources).map(({ Type }) => Type),
  );
  const standing = standingCost(types);
  return inTable(async () => {
    const close = await bucket();
    await firmed();
    try {
      const measured = await units();
      return [
        ...bill("idle", standing, use(0, measured), 1),
        ...bill("50 staff", standing, use(50, measured)),
        ...bill("1,000 staff", standing, use(1000, measured), 5),
        ...bill("50,000 staff", standing, use(50_000, measured)),
      ];
    } finally {
      await close();
    }
  });
}

function bill(name: string, standing: number, used: Use, bar?: number): Figure[] {
  const parts = { "standing (secrets, alarms)": standing, ...useCost(used) };
  const sum = Object.values(parts).reduce((all, one) => all + one, 0);
  const lines = Object.entries(parts).filter(([, value]) => value >= 0.005);
  return [
    { name: `a month, ${name}`, value: sum, unit: "USD", bar },
    ...lines.map(([part, value]) => ({ name: `  ${name}: ${part}`, value, unit: "USD" })),
  ];
}

/** What a firm of so many staff uses in a month. */
function use(staff: number, { page, act, pulse, resume, mail, word, idle }: Measured): Use {
  const { days, people, visibleMinutes, requestsOfPage, seconds, memory } = ASSUMED;
  const total = (of: (kind: (typeof people)[number]) => number) =>
    staff * days * people.reduce((sum, kind) => sum + kind.share * of(kind), 0);
  const pages = total((kind) => kind.pages);
  const acts = total((kind) => kind.acts);
  const pulses = total((kind) => kind.boardMinutes * 24) + staff * days * visibleMinutes;
  const resumes = staff * ASSUMED.resumesOfPerson;
  const mailed = resumes * ASSUMED.mailed;
  const mails = 2 * mailed;
  const requests = pages * requestsOfPage + acts + pulses;
  const each = (kind: keyof Units) =>
    pages * page[kind] +
    acts * act[kind] +
    pulses * pulse[kind] +
    (resumes - mailed) * resume[kind] +
    mailed * (mail[kind] + word[kind]) +
    idle[kind];
  return {
    requests,
    jobs: idle.calls + resumes + mails,
    mails,
    mailChunks: mails * Math.ceil(ASSUMED.mailBytes / CHUNK),
    gigabyteSeconds:
      requests * seconds.request * memory.request +
      idle.calls * seconds.job * memory.job +
      resumes * seconds.resume * memory.resume +
      mails * seconds.mail * memory.mail,
    reads: each("reads"),
    writes: each("writes"),
    letters: staff * ASSUMED.lettersOfPerson,
    items: staff * ASSUMED.items,
    files: staff * ASSUMED.files,
  };
}

async function units(): Promise<Measured> {
  const idle = await idleMonth();
  const stage: Scene = await scene();
  const { get, vacancyID, personID } = stage;
  // The dearest usual page and act stand for all: a profile with a long history, and a move that is counted and told.
  const page = await metered(() => Promise.all([get(`/person/${personID}`), get(`/person/${personID}/activity`)]));
  const act = await metered(() => stage.move());
  const pulse = await metered(() => get(`/pulse?of=${vacancyID}`));
  // A résumé that comes is a person, a document and an application: about three moves of a card.
  const resume = { reads: 3 * act.reads, writes: 3 * act.writes };
  process.env.INTAKE_DOMAIN = "jobs.firm.test";
  const from = "Olena <olena@mail.test>";
  const to = addressOf(process.env.INTAKE_DOMAIN, vacancyID);
  const brought = (letter: Parameters<typeof mail>[0]) =>
    metered(() => mailed(system(new Date().toISOString()), mail(letter)));
  const first = await brought({ to, from, files: { "cv.txt": RESUME } });
  const word = await brought({ to, from, text: "Thank you!" });
  return { page, act, pulse, resume, idle, mail: first, word };
}

const RESUME =
  "Olena Bench\nAccountant\n\nExperience\n2019 - 2024 Accountant, Lantern\n\nEducation\n2015 University of Economics";

/**
 * Every schedule once on a quiet table, times how often it comes in 30 days. Each has run before: what a firm's first
 * minute brings (the weeks of its departments are counted) does not come again.
 */
async function idleMonth(): Promise<Measured["idle"]> {
  const sum = { reads: 0, writes: 0, calls: 0 };
  for (const { schedule, zone, handler } of schedules) {
    const { handler: run } = await import(`../../functions/src/cron/${handler}.ts`);
    await run();
    const once = await metered(run);
    const times = timesInMonth(schedule, zone);
    sum.reads += once.reads * times;
    sum.writes += once.writes * times;
    sum.calls += times;
  }
  return sum;
}

const MONTH = 30 * 86_400;
function timesInMonth(schedule: string, timezone: string): number {
  const { pattern, interval } = translated(schedule);
  if (interval) return MONTH / interval;
  const from = new Date("2026-11-01T00:00:00Z");
  const until = from.getTime() + MONTH * 1000;
  return new Cron(pattern, { timezone }).nextRuns(50_000, from).filter((at) => at.getTime() < until).length;
}
