import type { Status } from "@kolo/core/motivation/redemption/model";
import type { Info } from "@kolo/core/notice/inbox/model";
import { dateTime, day } from "../../text/format.ts";
import { t } from "../../text/index.ts";

const said = (data: Info["data"], key: string) => (typeof data[key] === "string" ? data[key] : "");

/** A notice in words of the language shown, times in the reader's zone. */
export function sentence({ code, data }: Pick<Info, "code" | "data">, zone: string | undefined): string {
  const title = said(data, "title");
  const when = () => dateTime(said(data, "startAt"), zone);
  switch (code) {
    case "vacancy.late":
      return typeof data.openings === "number"
        ? t().notice.openingsLate(title, data.openings)
        : t().notice.vacancyLate(title);
    case "interview.invited":
      return t().notice.interviewInvited(title, when());
    case "interview.moved":
      return t().notice.interviewMoved(title, when());
    case "interview.cancelled":
      return t().notice.interviewCancelled(title, when());
    case "redemption.asked":
      return t().notice.redemptionAsked(said(data, "name"));
    case "redemption.answered":
      return t().notice.redemptionAnswered(said(data, "name"), t().reward.statuses[data.status as Status] ?? "");
    case "thanks.received":
      return t().notice.thanksReceived(said(data, "name"), said(data, "words"));
    case "points.reversed":
      return t().notice.pointsReversed(title, said(data, "words") || t().task.trail.unaccepted);
    case "points.adjusted":
      return t().notice.pointsAdjusted(Number(data.points), said(data, "words"));
    case "dispute.raised":
      return t().notice.disputeRaised(title);
    case "dispute.answered":
      return t().notice.disputeAnswered(title);
    case "letter.stopped":
      return t().notice.letterStopped(said(data, "name"));
    case "view.match":
      return t().notice.viewMatch(title);
    case "mentioned":
      return t().notice.mentioned;
    case "scorecard.late":
      return t().notice.cardLate(title);
    case "application.late":
      return t().notice.waitsTooLong(title, said(data, "stage"));
    case "mail.arrived":
      return t().notice.mailArrived(said(data, "name"), title);
    case "watch.alarm":
      return t().notice.alarm;
    case "absence.noted":
    case "absence.cancelled":
    case "absence.covered":
    case "absence.released":
    case "absence.uncovered":
      return t().notice.absence[code](said(data, "name"), days(data));
    default:
      return inStead(t().notice.task[code](title), said(data, "standsInFor"));
  }
}

const days = (data: Info["data"]) => t().absence.days(day(said(data, "from")), day(said(data, "until")));
/** What who stands in for somebody is told in their stead. */
const inStead = (text: string, name: string) => (name ? t().notice.standsInFor(text, name) : text);

/** Where a notice leads. */
export function target({ code, data }: Pick<Info, "code" | "data">): string {
  if (code === "watch.alarm") return "/settings";
  if (code.startsWith("task.")) return `/tasks/${said(data, "taskID")}`;
  if (code === "view.match" || code === "letter.stopped") return `/candidates/${said(data, "personID")}`;
  const elsewhere = PLACES[code];
  if (elsewhere) return elsewhere;
  if (code === "mail.arrived") return `/candidates/${said(data, "personID")}`;
  if (code === "scorecard.late") return `/interviews/${said(data, "interviewID")}?vacancy=${said(data, "vacancyID")}`;
  const vacancy = `/vacancies/${said(data, "vacancyID")}`;
  return code.startsWith("interview.") ? `${vacancy}/interviews` : vacancy;
}

const PLACES: Partial<Record<Info["code"], string>> = {
  "absence.noted": "/",
  "absence.cancelled": "/",
  "absence.covered": "/",
  "absence.released": "/",
  "absence.uncovered": "/team",
  "redemption.asked": "/points/desk",
  "redemption.answered": "/points",
  "thanks.received": "/points/thanks",
  "points.reversed": "/points/of/me",
  "points.adjusted": "/points/of/me",
  "dispute.raised": "/points/desk",
  "dispute.answered": "/points/of/me",
};
