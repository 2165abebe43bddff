import type { Kind, Shown } from "@kolo/core/people/double/model";
import type { Info } from "@kolo/core/people/person/model";
import { For, Show } from "solid-js";
import { t } from "../../text/index.ts";
import { Check, X } from "../../ui/icon.ts";
import { dateWords } from "../partial.ts";

const KINDS: readonly Kind[] = ["name", "mail", "phone", "link", "birthDate", "employer", "school", "city"];

const job = ({ employer, title, start }: Info["experience"][number]) =>
  [[employer, title].filter(Boolean).join(", "), start && String(start.y)].filter(Boolean).join(" · ");

/** What each of them says of one kind, in lines. */
const LINES: Record<Kind, (person: Info) => readonly string[]> = {
  name: ({ name }) => [name],
  mail: ({ mails }) => mails,
  phone: ({ phones }) => phones,
  link: ({ links }) => links,
  birthDate: ({ birthDate }) => (birthDate ? [dateWords(birthDate)] : []),
  employer: ({ experience }) => experience.map(job),
  school: ({ education }) =>
    education.map(({ institution, to }) => [institution, to && String(to.y)].filter(Boolean).join(" · ")),
  city: ({ city }) => (city ? [city] : []),
};

/** Two people beside each other, kind by kind, with how each kind speaks. What neither of them tells is left out. */
export function SideBySide(props: { pair: Shown }) {
  const rows = () =>
    KINDS.map((kind) => ({
      kind,
      speaks: props.pair.signs.find((sign) => sign.kind === kind)?.speaks,
      sides: props.pair.people.map(LINES[kind]),
    })).filter(({ sides }) => sides.some((lines) => lines.length > 0));
  return (
    <dl class="grid grid-cols-2 md:grid-cols-[11rem_1fr_1fr]">
      <For each={rows()}>
        {({ kind, speaks, sides }) => (
          <>
            <dt class="col-span-2 flex items-center gap-1.5 border-line border-t px-4 pt-2 text-muted md:col-span-1 md:py-2">
              <Mark speaks={speaks} />
              {t().double.kinds[kind]}
            </dt>
            <For each={sides}>
              {(lines) => (
                <dd class="min-w-0 border-line px-4 pb-2 md:border-t md:py-2">
                  <For each={lines}>
                    {(line) => (
                      <span class="num block break-words" classList={{ "font-medium": speaks === "for" }}>
                        {line}
                      </span>
                    )}
                  </For>
                </dd>
              )}
            </For>
          </>
        )}
      </For>
    </dl>
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
