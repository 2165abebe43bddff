import { isWorkday } from "@kolo/core/time/workday/model";
import type { Here } from "@kolo/core/work/line/model";
import type { Name } from "@kolo/core/work/line/name/model";
import { createMemo } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { wallOf } from "../ui/wall.ts";

/** What a line is read against: whom and which department it may name, and what day and time it is for who types. */
export function useHere() {
  const session = useSession();
  const colleagues = useColleagues();
  const zone = () => session.data?.account.zone ?? "UTC";
  const firm = () => session.data?.firm;
  const office = () => {
    const officeID = session.data?.account.officeID;
    return firm()?.offices.find((one) => one.officeID === officeID) ?? firm()?.offices[0];
  };
  const names = createMemo((): Name[] => [
    ...colleagues.options().map(({ value, label }) => ({ kind: "person" as const, id: value, name: label })),
    ...(firm()?.departments ?? []).map(({ departmentID, name }) => ({
      kind: "department" as const,
      id: departmentID,
      name,
    })),
  ]);
  const here = (): Here => {
    const { localDate, localTime } = wallOf(new Date().toISOString(), zone());
    const calendar = office();
    return {
      today: localDate,
      time: localTime,
      names: names(),
      isWorkday: (date) => !calendar || isWorkday(calendar, date),
    };
  };
  return { here, names, zone, office };
}
