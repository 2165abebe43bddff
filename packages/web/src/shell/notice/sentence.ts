import type { Info } from "@kolo/core/notice/inbox/model";
import { dateTime } from "../../text/format.ts";
import { t } from "../../text/index.ts";

const said = (data: Info["data"], key: string) => (typeof data[key] === "string" ? data[key] : "");

/** A notice in words of the language shown, times in the reader's zone. */
export function sentence({ code, data }: Pick<Info, "code" | "data">, zone: string | undefined): string {
  const title = said(data, "title");
  const when = () => dateTime(said(data, "startAt"), zone);
  switch (code) {
    case "vacancy.late":
      return t().notice.vacancyLate(title);
    case "interview.invited":
      return t().notice.interviewInvited(title, when());
    case "interview.moved":
      return t().notice.interviewMoved(title, when());
    case "interview.cancelled":
      return t().notice.interviewCancelled(title, when());
    case "mentioned":
      return t().notice.mentioned;
    case "watch.alarm":
      return t().notice.alarm;
    default:
      return t().notice.task[code](title);
  }
}

/** Where a notice leads. */
export function target({ code, data }: Pick<Info, "code" | "data">): string {
  if (code === "watch.alarm") return "/settings";
  if (code.startsWith("task.")) return `/tasks/${said(data, "taskID")}`;
  const vacancy = `/vacancies/${said(data, "vacancyID")}`;
  return code.startsWith("interview.") ? `${vacancy}/interviews` : vacancy;
}
