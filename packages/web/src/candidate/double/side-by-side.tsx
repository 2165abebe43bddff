import type { Kind, Shown } from "@kolo/core/people/double/model";
import type { FieldName, Info } from "@kolo/core/people/person/model";
import { createUniqueId, For, Show } from "solid-js";
import { money } from "../../text/format.ts";
import { t } from "../../text/index.ts";
import { Check, X } from "../../ui/icon.ts";
import { dateWords } from "../partial.ts";

const KINDS: readonly Kind[] = ["name", "mail", "phone", "link", "birthDate", "employer", "school", "city"];
/** What says nothing about who somebody is, and is shown where the two differ, to be chosen. */
const FURTHER = ["headline", "desiredSalary"] as const;
/** Fields of one value that stand in a row of their own. */
export const CHOSEN: readonly FieldName[] = ["name", "birthDate", "city", ...FURTHER];

/** Which of the two values of a field the one profile will have. */
export interface Choice {
  readonly offers: (field: FieldName) => boolean;
  readonly takes: (field: FieldName, person: Info) => boolean;
  readonly take: (field: FieldName, person: Info) => void;
}

const job = ({ employer, title, start }: Info["experience"][number]) =>
  [[employer, title].filter(Boolean).join(", "), start && String(start.y)].filter(Boolean).join(" · ");

/** What each of them says of one kind, in lines. */
const LINES: Record<Kind | (typeof FURTHER)[number], (person: Info) => readonly string[]> = {
  name: ({ name }) => [name],
  mail: ({ mails }) => mails,
  phone: ({ phones }) => phones,
  link: ({ links }) => links,
  birthDate: ({ birthDate }) => (birthDate ? [dateWords(birthDate)] : []),
  employer: ({ experience }) => experience.map(job),
  school: ({ education }) =>
    education.map(({ institution, to }) => [institution, to && String(to.y)].filter(Boolean).join(" · ")),
  city: ({ city }) => (city ? [city] : []),
  headline: ({ headline }) => (headline ? [headline] : []),
  desiredSalary: ({ desiredSalary }) => (desiredSalary ? [money(desiredSalary)] : []),
};

/**
 * Two people beside each other, kind by kind, with how each kind speaks. What neither of them tells is left out; where
 * there can be one value and they have two, it is chosen here.
 */
export function SideBySide(props: { pair: Shown; choice: Choice }) {
  const group = createUniqueId();
  const kinds = () =>
    KINDS.map((kind) => ({
      kind,
      name: t().double.kinds[kind],
      speaks: props.pair.signs.find((sign) => sign.kind === kind)?.speaks,
    }));
  const further = () =>
    FURTHER.filter(props.choice.offers).map((kind) => ({
      kind,
      name: t().candidate.fields[kind],
      speaks: undefined,
    }));
  const rows = () =>
    [...kinds(), ...further()].filter(({ kind }) => props.pair.people.some((person) => LINES[kind](person).length > 0));
  const fieldOf = (kind: string) => CHOSEN.find((field) => field === kind && props.choice.offers(field));
  return (
    <dl class="grid grid-cols-2 md:grid-cols-[11rem_1fr_1fr]">
      <For each={rows()}>
        {({ kind, name, speaks }) => (
          <>
            <dt class="col-span-2 flex items-center gap-1.5 border-line border-t px-4 pt-2 text-muted md:col-span-1 md:py-2">
              <Mark speaks={speaks} />
              {name}
            </dt>
            <For each={props.pair.people}>
              {(person) => (
                <dd class="min-w-0 border-line px-4 pb-2 md:border-t md:py-2">
                  <Show when={fieldOf(kind)} fallback={<Lines lines={LINES[kind](person)} strong={speaks === "for"} />}>
                    {(field) => (
                      <label class="flex cursor-pointer items-start gap-2">
                        <input
                          type="radio"
                          class="mt-1 shrink-0 accent-accent"
                          name={`${group}-${kind}`}
                          checked={props.choice.takes(field(), person)}
                          onChange={() => props.choice.take(field(), person)}
                        />
                        <Lines lines={LINES[kind](person)} strong={props.choice.takes(field(), person)} />
                      </label>
                    )}
                  </Show>
                </dd>
              )}
            </For>
          </>
        )}
      </For>
    </dl>
  );
}

function Lines(props: { lines: readonly string[]; strong: boolean }) {
  return (
    <span class="min-w-0">
      <For each={props.lines}>
        {(line) => (
          <span class="num block break-words" classList={{ "font-medium": props.strong }}>
            {line}
          </span>
        )}
      </For>
    </span>
  );
}

/** Not by colour: green and red mean something else here. */
function Mark(props: { speaks: "for" | "against" | undefined }) {
  return (
    <span class="grid size-4 shrink-0 place-items-center text-ink">
      <Show when={props.speaks === "for"}>
        <Check aria-hidden="true" />
      </Show>
      <Show when={props.speaks === "against"}>
        <X aria-hidden="true" />
      </Show>
      <span class="sr-only">
        {props.speaks === "for"
          ? t().double.forOne
          : props.speaks === "against"
            ? t().double.against
            : t().double.unknown}
      </span>
    </span>
  );
}
