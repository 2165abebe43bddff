import type { Ctx } from "../../context.ts";
import * as Person from "../../people/person/index.ts";
import * as Search from "../../search/index.ts";
import * as Application from "../application/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import { compared, type Match, matched, standing } from "./model.ts";

/** Where a must or a plus shows in what somebody did: months of it, and the last job that names it. */
export interface Evidence {
  competencyID: string;
  months?: number | undefined;
  job?: string | undefined;
}

/** Somebody of the base beside a vacancy. */
export interface Fitting
  extends Match,
    Pick<Person.Info, "personID" | "name" | "headline" | "city" | "months" | "desiredSalary" | "doNotContact"> {
  fits: boolean;
  evidence: Evidence[];
  /** They are in this vacancy, or were. */
  here?: Pick<Application.Info, "status" | "reason"> | undefined;
  /** Other vacancies the asker may see that ended for them without a job. */
  before: { vacancyID: string; title: string; status: Application.Info["status"] }[];
}

export interface Answer {
  /** Who has every must; who lacks one. */
  fits: number;
  near: number;
  /** A page of both, the best match first. */
  people: Fitting[];
  incomplete: boolean;
  /** The whole base was looked at, and not only the people of the asker's vacancies. */
  whole: boolean;
}

/**
 * Who of the base fits a vacancy, of those the asker may see. Whoever lacks more than one must is not among them.
 * Experience decides between equal matches.
 * @throws vacancy.missing, access.forbidden
 */
export async function list(
  ctx: Ctx,
  vacancyID: string,
  { from, size }: { from: number; size: number },
): Promise<Answer> {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const { requirements, salary } = vacancy;
  const musts = requirements.filter(({ kind }) => kind === "must");
  const asked = musts.length > 0 ? musts : requirements;
  if (asked.length === 0) return { fits: 0, near: 0, people: [], incomplete: false, whole: true };
  const { traits, incomplete, known, monthly, tells, whole } = await Search.claiming(
    ctx,
    asked.map(({ competencyID }) => ({ competencyID })),
  );
  const most = salary?.to === undefined ? undefined : monthly({ ...salary, minor: salary.to });
  const ranked = traits
    .map((face) => ({ face, match: matched(requirements, most, face) }))
    .filter(({ match }) => standing(match) !== undefined)
    .sort(
      (one, other) =>
        compared(one.match, other.match) ||
        (other.face.months ?? 0) - (one.face.months ?? 0) ||
        (one.face.personID < other.face.personID ? 1 : -1),
    );
  const fits = ranked.filter(({ match }) => standing(match) === "fits").length;
  const page = new Map(ranked.slice(from, from + size).map((one) => [one.face.personID, one]));
  const [people, { applications }] = await Promise.all([
    Person.many([...page.keys()]),
    Application.board(ctx, vacancyID),
  ]);
  const here = new Map(applications.map((one) => [one.personID, one]));
  const rows = people.map(async (person): Promise<Fitting[]> => {
    const one = page.get(person.personID);
    if (!one) return [];
    const { personID, name, headline, city, months, doNotContact } = person;
    const application = here.get(personID);
    return [
      {
        ...one.match,
        ...{ personID, name, headline, city, months, doNotContact },
        desiredSalary: tells(personID) ? person.desiredSalary : undefined,
        fits: standing(one.match) === "fits",
        evidence: evidence(person, one.match, known),
        here: application && { status: application.status, reason: application.reason },
        before: (await Application.listOf(ctx, personID)).flatMap(({ application: { status, ...rest }, title }) =>
          rest.vacancyID !== vacancyID && (status === "rejected" || status === "withdrawn")
            ? { vacancyID: rest.vacancyID, title, status }
            : [],
        ),
      },
    ];
  });
  return { fits, near: ranked.length - fits, people: (await Promise.all(rows)).flat(), incomplete, whole };
}

type Known = Awaited<ReturnType<typeof Search.claiming>>["known"];

/** What of a person's life shows each requirement they have. */
function evidence(person: Person.Info, { reasons }: Match, known: Known): Evidence[] {
  const jobs = person.experience.map(({ title, employer }) => {
    const words = [title, employer].filter(Boolean).join(", ");
    return { words, named: new Set(known.match(words).map(({ competencyID }) => competencyID)) };
  });
  return reasons.flatMap(({ competencyID, standing }): Evidence[] => {
    const months = person.competencies.find((claim) => claim.competencyID === competencyID)?.months;
    const job = jobs.find(({ named }) => named.has(competencyID))?.words;
    return standing === "missing" || (months === undefined && !job) ? [] : [{ competencyID, months, job }];
  });
}
