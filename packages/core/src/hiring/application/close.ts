import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Person from "../../people/person/index.ts";
import type { Info as PersonInfo } from "../../people/person/model.ts";
import * as Vacancy from "../vacancy/index.ts";
import { act, acted, type Step } from "./act.ts";
import { lateFirst, recounted } from "./clock.ts";
import { letterTo } from "./letter.ts";
import * as Model from "./model.ts";
import { outcomes } from "./outcome.ts";
import { picked } from "./store.ts";

/**
 * Rejects up to 23 people with a reason, and a letter that leaves ten minutes later; who has no mail gets none.
 * @throws db.stale with the fresh ones, application.not_active
 */
export async function reject(ctx: Ctx, vacancyID: string, input: Model.Reject) {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = await picked(vacancyID, input.people);
  await lateFirst(ctx, vacancy, before);
  const people = input.letter ? await Person.many(before.map(({ personID }) => personID)) : [];
  const reachable = new Set(people.filter(({ mails }) => mails.length > 0).map(({ personID }) => personID));
  const steps = before.map((from) => {
    const mailID = reachable.has(from.personID) ? `reject#${vacancyID}#${from.personID}#${from.version}` : undefined;
    return { from, to: Model.rejected(ctx, from, input, mailID) };
  });
  const letters = input.letter ? await queued(input.letter, vacancy, steps, people) : [];
  const writes = acted(ctx, vacancy, steps, "rejected", ({ to: { reason, reasonText, letter } }) => ({
    reason,
    reasonText,
    letter: letter !== undefined,
  }));
  return act(ctx, steps, [...writes, ...letters, ...(await outcomes(ctx, vacancy, steps))]);
}

async function queued(
  letters: Model.Letters,
  vacancy: Vacancy.Info,
  steps: readonly Step[],
  people: readonly PersonInfo[],
) {
  const { locale } = await Firm.get();
  return steps.flatMap(({ to: { personID, letter } }): Write[] => {
    const person = people.find((one) => one.personID === personID);
    const address = person?.mails[0];
    if (!(letter && person && address)) return [];
    const to = { address, name: person.name };
    return [Mail.queued({ ...letter, to, ...letterTo(person, letters, vacancy.title, locale) })];
  });
}

/** Notes that people stepped back themselves, and why. @throws db.stale with the fresh ones, application.not_active */
export async function withdraw(ctx: Ctx, vacancyID: string, input: Model.Withdraw) {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  const before = await picked(vacancyID, input.people);
  await lateFirst(ctx, vacancy, before);
  const steps = before.map((from) => ({ from, to: Model.withdrawn(from, input) }));
  const writes = acted(ctx, vacancy, steps, "withdrawn", ({ to: { reason, reasonText } }) => ({ reason, reasonText }));
  return act(ctx, steps, [...writes, ...(await outcomes(ctx, vacancy, steps))]);
}

/**
 * Takes rejections and withdrawals back; a letter that nobody has begun to send never leaves, however late it is.
 * @throws db.stale with the fresh ones, application.not_closed
 */
export async function restore(ctx: Ctx, vacancyID: string, { people }: Model.Restore) {
  const vacancy = await Vacancy.workable(ctx, vacancyID);
  await lateFirst(ctx, vacancy, []);
  const steps = (await picked(vacancyID, people)).map((from) => ({ from, to: Model.restored(from) }));
  const letters = steps.flatMap(({ from: { letter } }) => letter?.mailID ?? []);
  const held = (await Mail.waiting(letters)).map((mailID) => Mail.cancelled(ctx, mailID));
  const again = [...recounted(ctx, vacancy), ...(await outcomes(ctx, vacancy, steps))];
  return act(ctx, steps, [...acted(ctx, vacancy, steps, "restored", () => ({})), ...held, ...again]);
}
