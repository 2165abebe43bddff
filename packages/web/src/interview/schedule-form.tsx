import type { Info as Interview } from "@kolo/core/hiring/interview/model";
import { plusDays } from "@kolo/core/time/zone/model";
import { createMemo, createSignal, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Send } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { instantOf, wallOf } from "../ui/wall.ts";
import { agreed, hoursIn, type Plan, usePlan } from "./plan.ts";
import { useBusy, useInterviewActs } from "./queries.ts";
import { Clashes, Details, Exact } from "./schedule-details.tsx";
import { SlotPicker } from "./slot-picker.tsx";
import { workdays } from "./slots.ts";

interface Props {
  vacancyID: string;
  personID: string;
  name: string;
  interview: Interview | undefined;
  first: Plan;
  onClose: () => void;
}

export function ScheduleForm(props: Props) {
  const session = useSession();
  const colleagues = useColleagues();
  const acts = useInterviewActs(() => props.vacancyID);
  const [plan, setPlan] = usePlan(props.first);
  const now = new Date().toISOString();
  const [from, setFrom] = createSignal(wallOf(props.first.startAt ?? now, props.first.zone).localDate);
  const hours = createMemo(() => hoursIn(session.data?.firm?.offices ?? [], plan.zone));
  const days = createMemo(() => {
    const office = hours();
    return office ? workdays(from(), window.innerWidth < 640 ? 3 : 5, office) : [];
  });
  const busy = useBusy(() => ({
    accounts: plan.interviewers,
    person: props.personID,
    from: instantOf(days()[0] ?? from(), "00:00", plan.zone),
    to: instantOf(plusDays(days().at(-1) ?? from(), 1), "00:00", plan.zone),
  }));
  const taken = createMemo(() =>
    (busy.data?.busy ?? []).filter(({ interviewID }) => interviewID !== props.interview?.interviewID),
  );
  const nameOf = (who: string) => (who === props.personID ? props.name : colleagues.nameOf(who));
  const error = () => acts.schedule.error ?? acts.move.error;

  async function send() {
    if (!plan.startAt) return;
    const input = agreed(plan, plan.startAt, props.interview?.kit ?? []);
    const { interview } = props;
    if (interview) {
      const { interviewID, version } = interview;
      await acts.move.mutateAsync({ interviewID, version, ...input });
    } else await acts.schedule.mutateAsync({ personID: props.personID, ...input });
    notify(interview ? t().interview.movedDone : t().interview.planned(props.name));
    props.onClose();
  }

  return (
    <form
      class="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send().catch(() => undefined); // Shown below, from the mutation's own state.
      }}
    >
      <div class="grid gap-5 md:grid-cols-[1fr_16rem]">
        <div class="grid content-start gap-3">
          <Show when={hours()}>
            {(office) => (
              <SlotPicker
                days={days()}
                hours={office()}
                minutes={plan.minutes}
                zone={plan.zone}
                candidateZone={plan.candidateZone}
                busy={taken()}
                nameOf={nameOf}
                chosen={plan.startAt}
                now={now}
                onChoose={(startAt) => setPlan("startAt", startAt)}
                onTurn={(count) => setFrom((day) => plusDays(day, count))}
              />
            )}
          </Show>
          <Exact plan={plan} setPlan={setPlan} />
          <Clashes plan={plan} busy={taken()} nameOf={nameOf} />
        </div>
        <Details plan={plan} setPlan={setPlan} />
      </div>
      <Refusal text={inWords(error())} />
      <div class="-bottom-5 sticky -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-3 border-line border-t bg-surface px-5 py-3">
        <p class="num mr-auto text-xs" aria-live="polite">
          <Show when={plan.startAt} fallback={<span class="text-muted">{t().interview.chooseTime}</span>}>
            {(startAt) => bothZones(startAt(), plan.zone, plan.candidateZone)}
          </Show>
        </p>
        <Button
          kind="primary"
          type="submit"
          busy={acts.schedule.isPending || acts.move.isPending}
          disabled={!plan.startAt || plan.interviewers.length === 0}
        >
          <Send />
          {props.interview ? t().interview.saveMove : t().interview.send}
        </Button>
      </div>
    </form>
  );
}
