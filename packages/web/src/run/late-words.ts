import { type Deadline, lateness } from "@kolo/core/time/deadline/model";
import { t } from "../text/index.ts";

/** "3 days": how late something is now, in words; empty when it is not. */
export function lateWords(deadline: Deadline, now: string): string {
  const late = lateness(deadline, now);
  return late ? t().run.late[late.unit](late.value) : "";
}
