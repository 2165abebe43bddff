import type { Info as Firm } from "@kolo/core/firm/model";
import { type Line, type Meant, plainName } from "@kolo/core/people/roster/line/model";
import type { Outcome, Seen } from "@kolo/core/people/roster/model";
import { sheetOf } from "@kolo/core/people/roster/sheet/model";
import { createMemo, createSignal } from "solid-js";
import { ApiError } from "../api.ts";
import { rowOf, type Stand, standOf, type Told } from "./judge.ts";
import { lookAt, useRosterActs } from "./queries.ts";
import type { Table } from "./read.ts";

/** A staff list on its way: what was read, what is meant, who is who, and what became of it. */
export function useList(firm: () => Firm, table: () => Table) {
  const acts = useRosterActs();
  const [officeID, setOffice] = createSignal(firm().offices[0]?.officeID ?? "");
  const [departments, setDepartments] = createSignal<Meant["departments"]>({});
  const [offices, setOffices] = createSignal<Meant["offices"]>({});
  const [seen, setSeen] = createSignal<ReadonlyMap<number, Seen>>(new Map());
  const [told, setTold] = createSignal<Readonly<Record<number, Told>>>({});
  const [outcomes, setOutcomes] = createSignal<readonly Outcome[]>([]);
  const [importID, setImportID] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal<ApiError>();

  const meant = () => ({ departments: departments(), offices: offices(), officeID: officeID() });
  const sheet = createMemo(() => sheetOf(table().rows, firm(), meant()));
  // In the file's own order, as people know it; they are taken over in the sheet's.
  const lines = createMemo(() => sheet().lines.toSorted((one, other) => one.line - other.line));
  const standing = (line: Line): Stand => standOf(line, seen().get(line.line), told()[line.line]);
  const ready = createMemo(() => sheet().lines.filter((line) => standing(line) === "ready"));

  async function run(act: () => Promise<void>) {
    setBusy(true);
    setFailed(undefined);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailed(error);
    }
    setBusy(false);
  }
  /** Looks for those who were not looked for yet. */
  const look = () =>
    run(() =>
      lookAt(
        sheet().lines.filter(({ line, row }) => row && !seen().has(line)),
        (some) => setSeen((before) => new Map([...before, ...some.map((one) => [one.line, one] as const)])),
      ),
    );
  const take = (invite: boolean) =>
    run(async () => {
      const rows = ready().flatMap((line) => rowOf(line, seen().get(line.line), told()[line.line]) ?? []);
      setOutcomes([]);
      const { title } = table();
      setImportID(await acts.take({ title, rows, invite }, (some) => setOutcomes((before) => [...before, ...some])));
    });

  return {
    sheet,
    lines,
    standing,
    seenOf: ({ line }: Line) => seen().get(line),
    toldOf: ({ line }: Line) => told()[line],
    tell: ({ line }: Line, is: Told) => setTold((before) => ({ ...before, [line]: is })),
    ready,
    officeID,
    setOffice,
    meansDepartment(name: string, departmentID: string) {
      setDepartments((before) => ({ ...before, [plainName(name)]: departmentID }));
      void look();
    },
    meansOffice(name: string, id: string) {
      setOffices((before) => ({ ...before, [plainName(name)]: id }));
      void look();
    },
    look,
    take,
    outcomes,
    importID,
    busy,
    failed,
  };
}
export type List = ReturnType<typeof useList>;
