import { ended } from "@kolo/core/hiring/interview/model";
import type { Result } from "@kolo/core/hiring/scorecard";
import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useCompetencies } from "../competencies.ts";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { GradeMark } from "../ui/grade-mark.tsx";
import { More } from "../ui/icon.ts";
import { PersonLink } from "../ui/person-link.tsx";

/** One interview of the vacancy: with whom, when on both clocks, by whom, and what came of it. */
export function InterviewRow(props: {
  result: Result;
  /** The reader's own zone. */
  zone: string | undefined;
  mayAct: boolean;
  onActs: (anchor: HTMLElement) => void;
}) {
  const colleagues = useColleagues();
  const interview = () => props.result.interview;
  const when = () =>
    bothZones(interview().startAt, props.zone ?? interview().zone, interview().candidateZone ?? interview().zone);
  const names = () => interview().interviewers.map(colleagues.nameOf).join(", ");
  const page = () => `/interviews/${interview().interviewID}?vacancy=${interview().vacancyID}`;
  return (
    <li
      class="grid gap-x-4 gap-y-2 border-line border-b px-4 py-3 md:grid-cols-[minmax(11rem,1fr)_minmax(14rem,1.4fr)_minmax(14rem,2fr)_auto] md:px-6"
      classList={{ "text-muted": interview().status === "cancelled" }}
    >
      <PersonLink name={props.result.name} href={`/candidates/${interview().personID}`} />
      <div class="min-w-0">
        <p class="num">{when()}</p>
        <p class="truncate text-muted text-xs">{names()}</p>
        <div class="mt-1 flex flex-wrap items-center gap-2">
          <Chip tone="outline">{t().interview.status[interview().status]}</Chip>
          <A href={page()} class="link text-xs">
            {t().interview.openCard}
          </A>
          <Show when={interview().status === "planned" && interview().link}>
            {(link) => (
              <a href={link()} class="link text-xs" target="_blank" rel="noopener noreferrer">
                {t().interview.join}
              </a>
            )}
          </Show>
        </div>
      </div>
      <Outcome result={props.result} />
      <Show when={props.mayAct && interview().status !== "cancelled"}>
        <Button
          kind="ghost"
          icon
          class="max-md:absolute max-md:right-2"
          aria-label={t().interview.acts(props.result.name)}
          aria-haspopup="menu"
          onClick={(event) => props.onActs(event.currentTarget)}
        >
          <More />
        </Button>
      </Show>
    </li>
  );
}

/** Who graded what; who has still to; or that it is hidden from this reader for now. */
function Outcome(props: { result: Result }) {
  const colleagues = useColleagues();
  const competencies = useCompetencies();
  const waiting = createMemo(() => {
    const { interview, cards, blind } = props.result;
    if (blind || !ended(interview, new Date().toISOString())) return [];
    return interview.interviewers.filter((id) => !cards.some(({ accountID }) => accountID === id));
  });
  return (
    <div class="grid content-start gap-1.5 text-xs">
      <For each={props.result.cards}>
        {(card) => (
          <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span class="font-medium">{colleagues.nameOf(card.accountID)}</span>
            <For each={card.grades}>
              {(grade) => (
                <span class="inline-flex items-center gap-1">
                  <span class="text-muted">{competencies.labelOf(grade.competencyID)}</span>
                  <GradeMark grade={grade.grade} title={grade.words} />
                </span>
              )}
            </For>
            <Show when={card.words}>
              <span class="w-full text-muted">{card.words}</span>
            </Show>
          </p>
        )}
      </For>
      <Show when={props.result.blind}>
        <p class="text-muted">{t().interview.blind}</p>
      </Show>
      <Show when={waiting().length > 0}>
        <p class="text-muted">{t().interview.waitingFor(waiting().map(colleagues.nameOf).join(", "))}</p>
      </Show>
    </div>
  );
}
