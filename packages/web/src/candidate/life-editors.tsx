import type { Info } from "@kolo/core/people/person/model";
import type { PartialDate } from "@kolo/core/time/partial-date";
import { For } from "solid-js";
import { createStore } from "solid-js/store";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus, X } from "../ui/icon.ts";
import { Editor } from "./editor.tsx";
import { readDate, typedDate } from "./partial.ts";
import type { PersonActs } from "./queries.ts";

/** A line as it is typed: two words and two dates. */
interface Row {
  first: string;
  second: string;
  from: string;
  to: string;
}
const BLANK: Row = { first: "", second: "", from: "", to: "" };
const typed = (date: PartialDate | null | undefined) => (date ? typedDate(date) : "");
const filled = (row: Row) => Object.values(row).some((text) => text.trim() !== "");
/** A date that was typed, none, or what cannot be one. */
const dateIn = (text: string): PartialDate | "wrong" | undefined =>
  text.trim() === "" ? undefined : (readDate(text) ?? "wrong");

interface Shared {
  person: Info;
  acts: PersonActs;
  close: () => void;
}

export function JobsEditor(props: Shared) {
  const rows = props.person.experience.map(
    ({ title, employer, start, end }): Row => ({
      first: title ?? "",
      second: employer ?? "",
      from: typed(start),
      to: typed(end),
    }),
  );
  const save = async (changed: readonly Row[]) => {
    const experience = changed.map(({ first, second, from, to }) => ({
      title: first.trim() || undefined,
      employer: second.trim() || undefined,
      start: dateIn(from),
      end: dateIn(to) ?? null,
    }));
    const right = experience.flatMap(({ start, end, ...words }) =>
      start === "wrong" || end === "wrong" ? [] : [{ ...words, start, end }],
    );
    return right.length < experience.length ? t().candidate.wrong : props.acts.edit({ experience: right });
  };
  return (
    <Rows
      rows={rows}
      first={t().candidate.jobTitle}
      second={t().candidate.employer}
      hint={t().candidate.periodHint}
      save={save}
      close={props.close}
    />
  );
}

export function SchoolsEditor(props: Shared) {
  const rows = props.person.education.map(
    ({ institution, degree, from, to }): Row => ({
      first: institution,
      second: degree ?? "",
      from: typed(from),
      to: typed(to),
    }),
  );
  const save = async (changed: readonly Row[]) => {
    const education = changed.flatMap(({ first, second, ...dates }) => {
      const [from, to] = [dateIn(dates.from), dateIn(dates.to)];
      if (first.trim() === "" || from === "wrong" || to === "wrong") return [];
      return [{ institution: first.trim(), degree: second.trim() || undefined, from, to }];
    });
    return education.length < changed.length ? t().candidate.wrong : props.acts.edit({ education });
  };
  return (
    <Rows
      rows={rows}
      first={t().candidate.institution}
      second={t().candidate.degree}
      hint={t().candidate.dateHint}
      save={save}
      close={props.close}
    />
  );
}

function Rows(props: {
  rows: Row[];
  first: string;
  second: string;
  hint: string;
  save: (rows: readonly Row[]) => Promise<string | undefined>;
  close: () => void;
}) {
  const [rows, setRows] = createStore<Row[]>(props.rows.length > 0 ? props.rows : [{ ...BLANK }]);
  const cells = () =>
    [
      ["first", props.first, "col-span-2"],
      ["second", props.second, "col-span-2"],
      ["from", t().ui.from, "num"],
      ["to", t().ui.to, "num"],
    ] as const;
  return (
    <Editor save={() => props.save(rows.filter(filled))} close={props.close}>
      <p class="text-muted text-xs">{props.hint}</p>
      <ul class="grid gap-3">
        <For each={rows}>
          {(row, index) => (
            <li class="grid grid-cols-[1fr_1fr_auto] gap-1.5 border-line border-l-2 pl-2">
              <For each={cells()}>
                {([field, label, look]) => (
                  <input
                    class={`field ${look}`}
                    aria-label={`${label}, ${index() + 1}`}
                    placeholder={label}
                    autocomplete="off"
                    value={row[field]}
                    onInput={(event) => setRows(index(), field, event.currentTarget.value)}
                  />
                )}
              </For>
              <Button
                kind="ghost"
                icon
                class="col-start-3 row-start-1"
                aria-label={t().ui.remove(row.first || `${index() + 1}`)}
                onClick={() => setRows((all) => all.filter((one) => one !== row))}
              >
                <X />
              </Button>
            </li>
          )}
        </For>
      </ul>
      <Button kind="ghost" class="justify-self-start" onClick={() => setRows(rows.length, { ...BLANK })}>
        <Plus />
        {t().candidate.addRow}
      </Button>
    </Editor>
  );
}
