import type { Info as Interview } from "@kolo/core/hiring/interview/model";
import { createMemo, createSignal, For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { minutesOf, type Plan, planOf } from "./plan.ts";
import { useActive, useUsual } from "./queries.ts";
import { ScheduleForm } from "./schedule-form.tsx";

const RECENT = 6;

/**
 * Plans an interview with somebody of a vacancy, or moves one (`interview`). All but the time is filled in as usual.
 * `personID`: whom it is with, where that is known already.
 */
export default function ScheduleDialog(props: {
  vacancyID: string;
  personID?: string;
  interview?: Interview;
  onClose: () => void;
}) {
  const vacancyID = () => props.vacancyID;
  const [picked, setPicked] = createSignal<string>();
  const active = useActive(vacancyID);
  const people = createMemo(() =>
    (active.data?.applications ?? [])
      .filter(({ status }) => status === "active")
      .toSorted((one, other) => other.enteredAt.localeCompare(one.enteredAt))
      .map(({ personID, card }) => ({ value: personID, label: card.name, line: card.headline })),
  );
  const personID = () => props.interview?.personID ?? props.personID ?? picked();
  const nameOf = (id: string | undefined) =>
    active.data?.applications.find((one) => one.personID === id)?.card.name ?? "";
  const usual = useUsual(vacancyID, () => (props.interview ? undefined : personID()));
  // Filled in once per person: what is fetched again later must not undo what was chosen since.
  const first = createMemo<{ of: string; plan: Plan } | undefined>((before) => {
    const { interview } = props;
    const of = personID();
    if (of === undefined || before?.of === of) return before;
    if (interview) return { of, plan: planOf({ ...interview, minutes: minutesOf(interview) }, interview.startAt) };
    return usual.data?.personID === of ? { of, plan: planOf(usual.data) } : undefined;
  });
  const title = () => {
    const what = props.interview ? t().interview.move : t().interview.plan;
    return nameOf(personID()) ? `${what}: ${nameOf(personID())}` : what;
  };
  return (
    <Dialog title={title()} wide onClose={() => props.onClose()}>
      <div class="grid gap-4">
        <Show when={!(props.interview || props.personID)}>
          <Combobox label={t().interview.candidate} options={people()} value={picked()} onChange={setPicked} />
          <Show when={!picked()}>
            <Recent people={people().slice(0, RECENT)} onPick={setPicked} />
          </Show>
        </Show>
        <Show when={first()} fallback={personID() && <Skeleton rows={6} />} keyed>
          {({ of, plan }) => (
            <ScheduleForm
              vacancyID={props.vacancyID}
              personID={of}
              name={nameOf(of)}
              interview={props.interview}
              first={plan}
              onClose={props.onClose}
            />
          )}
        </Show>
      </div>
    </Dialog>
  );
}

/** Whoever came to their stage last is most likely the one: they can be taken by one tap. */
function Recent(props: {
  people: readonly { value: string; label: string; line?: string | undefined }[];
  onPick: (personID: string) => void;
}) {
  return (
    <ul class="grid gap-1 md:grid-cols-2">
      <For each={props.people}>
        {(person) => (
          <li>
            <button
              type="button"
              class="w-full rounded-sm border border-line p-2 text-left hover:border-accent"
              onClick={() => props.onPick(person.value)}
            >
              <PersonLink name={person.label} line={person.line} />
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
