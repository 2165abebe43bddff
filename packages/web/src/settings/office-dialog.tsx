import { type Info, type Office, type OfficeEdit, sameClock, USUAL } from "@kolo/core/firm/model";
import { CALENDARS, usualCalendar } from "@kolo/core/time/calendar/model";
import { createSignal, For, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { weekdays } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { ZoneField } from "../ui/zone-field.tsx";
import { CalendarYears } from "./calendar-years.tsx";
import { useKept } from "./kept.ts";
import { OwnDays } from "./own-days.tsx";
import { Recount, type Recounted } from "./recount.tsx";

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** An office: its zone, hours, working days and calendar, which say what "by Friday" means there. */
export default function OfficeDialog(props: { firm: Info; office?: Office | undefined; onClose: () => void }) {
  const act = useAct();
  const kept = useKept();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [office, setOffice] = createSignal<OfficeEdit["office"]>(
    props.office ?? { ...USUAL, name: "", zone, calendar: usualCalendar(zone) },
  );
  const change = (part: Partial<Office>) => setOffice((now) => ({ ...now, ...part }));
  const worksOn = (one: (typeof DAYS)[number], on: boolean) =>
    change({ workdays: DAYS.filter((other) => (other === one ? on : office().workdays.includes(other))) });
  const calendar = () => office().calendar ?? "none";
  /** A calendar nobody chose follows the zone. */
  const moveTo = (zone: string) =>
    change({ zone, ...(calendar() === usualCalendar(office().zone) && { calendar: usualCalendar(zone) }) });
  const [outcome, setOutcome] = createSignal<Recounted>();
  let form!: HTMLFormElement;

  const save = () =>
    act.run(async () => {
      const json = { version: props.firm.version, office: { ...office(), name: typed(form, "name") } };
      kept(await ok(api.firm.office.$post({ json })));
      const { office: before } = props;
      if (!before || sameClock(before, office())) return props.onClose();
      const { officeID } = before;
      const outcome = await ok(api.firm.office[":officeID"].recount.$post({ param: { officeID } }));
      if (outcome.waiting || outcome.moved.length > 0) setOutcome(outcome);
      else props.onClose();
    });

  return (
    <Dialog title={t().settings.editOffice} onClose={props.onClose}>
      <Show when={outcome()}>{(told) => <Recount outcome={told()} onClose={props.onClose} />}</Show>
      <form
        ref={form}
        class="grid gap-3"
        classList={{ hidden: outcome() !== undefined }}
        novalidate
        onSubmit={submitting(save)}
      >
        <TextField
          label={t().settings.name}
          name="name"
          value={props.office?.name ?? ""}
          error={act.wrong("office.name") ? t().setup.nameWrong : undefined}
        />
        <ZoneField value={office().zone} onChange={moveTo} />
        <div class="grid grid-cols-2 gap-3">
          <TimeField
            label={t().settings.start}
            value={office().start}
            onChange={(start) => start && change({ start })}
          />
          <TimeField label={t().settings.end} value={office().end} onChange={(end) => end && change({ end })} />
        </div>
        <fieldset class="flex flex-wrap gap-x-4 gap-y-1">
          <legend class="label mb-1">{t().settings.workdays}</legend>
          <For each={DAYS}>
            {(one) => (
              <Checkbox
                checked={office().workdays.includes(one)}
                onChange={(event) => worksOn(one, event.currentTarget.checked)}
              >
                {weekdays("short")[one - 1]}
              </Checkbox>
            )}
          </For>
        </fieldset>
        <Select
          label={t().calendar.label}
          choices={CALENDARS.map((value) => ({ value, label: t().calendar.names[value] }))}
          value={calendar()}
          onChange={(calendar) => change({ calendar })}
        />
        <CalendarYears code={calendar()} workdays={office().workdays} />
        <OwnDays
          label={t().settings.addHoliday}
          days={office().holidays}
          onChange={(holidays) => change({ holidays })}
        />
        <OwnDays
          label={t().settings.addWorked}
          days={office().worked ?? []}
          onChange={(worked) => change({ worked })}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </form>
    </Dialog>
  );
}
