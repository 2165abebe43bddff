import { createMemo, Show } from "solid-js";
import type { SetStoreFunction } from "solid-js/store";
import { useColleagues } from "../colleagues.ts";
import { useCompetencies } from "../competencies.ts";
import { useSession } from "../session.ts";
import { clock, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { coarse } from "../ui/coarse.ts";
import { DateField } from "../ui/date-field.tsx";
import { Alert } from "../ui/icon.ts";
import { MultiSelect } from "../ui/multi-select.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { instantOf, wallOf } from "../ui/wall.ts";
import { ZoneField } from "../ui/zone-field.tsx";
import type { Plan } from "./plan.ts";

const LENGTHS = [15, 30, 45, 60, 90, 120];

interface Part {
  plan: Plan;
  setPlan: SetStoreFunction<Plan>;
}

/** The chosen time in figures: for a time that is no half hour, or another day. */
export function Exact(props: Part) {
  const wall = () => (props.plan.startAt ? wallOf(props.plan.startAt, props.plan.zone) : undefined);
  const put = (localDate: string, localTime: string) =>
    props.setPlan("startAt", instantOf(localDate, localTime, props.plan.zone));
  return (
    <div class="grid grid-cols-2 gap-3">
      <DateField
        label={t().interview.day}
        value={wall()?.localDate}
        min={localDate(new Date().toISOString())}
        onChange={(date) => date && put(date, wall()?.localTime ?? "10:00")}
      />
      <TimeField
        label={t().interview.time}
        value={wall()?.localTime}
        onChange={(time) => time && put(wall()?.localDate ?? localDate(new Date().toISOString()), time)}
      />
    </div>
  );
}

/** Who sits elsewhere at the chosen time: said, never forbidden. */
export function Clashes(props: {
  plan: Plan;
  busy: readonly { who: string; startAt: string; endAt: string }[];
  nameOf: (who: string) => string;
}) {
  const clashes = createMemo(() => {
    const { startAt, minutes, zone } = props.plan;
    if (!startAt) return [];
    const endAt = new Date(Date.parse(startAt) + minutes * 60_000).toISOString();
    return props.busy
      .filter((one) => one.startAt < endAt && startAt < one.endAt)
      .map((one) =>
        t().interview.clash(props.nameOf(one.who), `${clock(one.startAt, zone)}–${clock(one.endAt, zone)}`),
      );
  });
  return (
    <p role="status" class="flex gap-1.5 font-medium text-xs empty:hidden">
      <Show when={clashes().length > 0}>
        <Alert class="size-3.5 shrink-0" />
        {clashes().join(" ")}
      </Show>
    </p>
  );
}

export function Details(props: Part) {
  const colleagues = useColleagues();
  const competencies = useCompetencies();
  const session = useSession();
  const lengths = () => [...new Set([...LENGTHS, props.plan.minutes])].toSorted((one, other) => one - other);
  return (
    <div class="grid content-start gap-3">
      <MultiSelect
        label={t().interview.interviewers}
        options={colleagues.options()}
        nameOf={colleagues.nameOf}
        values={props.plan.interviewers}
        onChange={(interviewers) => props.setPlan("interviewers", interviewers)}
      />
      <Select
        label={t().interview.length}
        choices={lengths().map((minutes) => ({ value: String(minutes), label: t().unit.minutes(minutes) }))}
        value={String(props.plan.minutes)}
        onChange={(minutes) => props.setPlan("minutes", Number(minutes))}
      />
      <ZoneField
        label={t().interview.candidateZone}
        value={props.plan.candidateZone}
        usual={(session.data?.firm?.offices ?? []).map(({ zone }) => zone)}
        onChange={(zone) => props.setPlan("candidateZone", zone)}
      />
      <TextField
        label={t().interview.link}
        optional
        type="url"
        inputmode="url"
        value={props.plan.link}
        onInput={(event) => props.setPlan("link", event.currentTarget.value)}
      />
      <TextField
        label={t().interview.place}
        optional
        placeholder={coarse ? undefined : t().interview.placeHint}
        maxlength="300"
        value={props.plan.place}
        onInput={(event) => props.setPlan("place", event.currentTarget.value)}
      />
      <MultiSelect
        label={t().interview.kit}
        options={competencies.options()}
        nameOf={competencies.labelOf}
        values={props.plan.kit}
        onChange={(kit) => props.setPlan("kit", kit)}
      />
    </div>
  );
}
