import { put, refuse as refuseDB, type Write } from "../../commit.ts";
import { InterviewEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

/** All interviews of a vacancy, the earliest first. The caller answers for the right to read them. */
export async function all(vacancyID: string): Promise<Info[]> {
  const { data } = await InterviewEntity.query.byVacancy({ vacancyID }).go({ pages: "all", consistent: true });
  return data.toSorted((one, other) => one.startAt.localeCompare(other.startAt));
}

/** A person's interviews in all vacancies, the earliest first. The caller answers for the right to read them. */
export async function ofPerson(personID: string): Promise<Info[]> {
  const { data } = await InterviewEntity.query.byPerson({ personID }).go({ pages: "all" });
  return data;
}

/** An interview for other modules, which answer for the rights themselves. @throws interview.missing */
export async function find(vacancyID: string, interviewID: string): Promise<Info> {
  const { data } = await InterviewEntity.get({ vacancyID, interviewID }).go({ consistent: true });
  if (!data) throw refuse("missing", { interviewID });
  return data;
}

/** An interview, for somebody who saw this version of it. @throws db.stale with the fresh one */
export function seenAs(interview: Info, version: number): Info {
  if (interview.version !== version) throw refuseDB("stale", { fresh: interview });
  return interview;
}

/** `next` was made from `before`; lost with `db.stale` and the fresh one when it changed meanwhile. */
export const replaced = ({ version: seen, vacancyID, interviewID }: Info, next: Info): Write =>
  put(
    InterviewEntity.put(next).where(({ version }, { eq }) => eq(version, seen)),
    async () => refuseDB("stale", { fresh: await find(vacancyID, interviewID) }),
  );
