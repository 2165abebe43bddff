import { ended } from "@kolo/core/hiring/interview/model";
import type { Result } from "@kolo/core/hiring/scorecard";
import type { Requirement } from "@kolo/core/hiring/vacancy/model";
import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { ApiError } from "../api.ts";
import { useSession } from "../session.ts";
import { bothZones, dateTime } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { GivenCard } from "./given-card.tsx";
import { useResult } from "./queries.ts";
import { ScorecardForm } from "./scorecard-form.tsx";

interface Props {
  vacancyID: string;
  interviewID: string;
  accountID: string;
  requirements: readonly Requirement[];
}

/** My card to fill in, or what I and the others gave: theirs only when mine is in. */
export function ScorecardView(props: Props) {
  const result = useResult(
    () => props.vacancyID,
    () => props.interviewID,
  );
  const failed = () => (result.error instanceof ApiError ? problem(result.error.code, result.error.data) : undefined);
  return (
    <Show
      when={result.data}
      fallback={
        <Show when={failed()} fallback={<Skeleton rows={6} />}>
          {(words) => <Empty title={words()} />}
        </Show>
      }
    >
      {(data) => (
        <>
          <Head result={data()} />
          <div class="grid w-full max-w-160 gap-5 px-4 py-4 md:px-6">
            <Mine {...props} result={data()} />
            <Others result={data()} accountID={props.accountID} />
          </div>
        </>
      )}
    </Show>
  );
}

function Head(props: { result: Result }) {
  const session = useSession();
  const interview = () => props.result.interview;
  const zone = () => session.data?.account.zone ?? interview().zone;
  return (
    <PageHead title={props.result.name} marks={<Chip tone="outline">{t().interview.status[interview().status]}</Chip>}>
      <p class="num text-muted">
        {interview().title} · {bothZones(interview().startAt, zone(), interview().candidateZone ?? interview().zone)}
      </p>
      <p class="flex flex-wrap gap-x-4">
        <A class="link" href={`/candidates/${interview().personID}`}>
          {t().scorecard.profile}
        </A>
        <Show when={interview().status === "planned" && interview().link}>
          {(link) => (
            <a class="link" href={link()} target="_blank" rel="noopener noreferrer">
              {t().interview.join}
            </a>
          )}
        </Show>
        <Show when={interview().place}>
          <span class="text-muted">{interview().place}</span>
        </Show>
      </p>
    </PageHead>
  );
}

function Mine(props: Props & { result: Result }) {
  const [amending, setAmending] = createSignal(false);
  const interview = () => props.result.interview;
  const card = () => props.result.cards.find(({ accountID }) => accountID === props.accountID);
  const isMine = () => interview().interviewers.includes(props.accountID);
  const isOpen = () => ended(interview(), new Date().toISOString());
  return (
    <Show when={isMine() && interview().status !== "cancelled"}>
      <section class="grid gap-3">
        <h2 class="font-semibold text-md">{t().scorecard.yours}</h2>
        <Show
          when={isOpen()}
          fallback={<p class="text-muted">{t().scorecard.tooEarly(dateTime(interview().endAt))}</p>}
        >
          <Show
            when={card() && !amending()}
            fallback={
              <ScorecardForm
                interview={interview()}
                accountID={props.accountID}
                requirements={props.requirements}
                card={card()}
                onDone={() => setAmending(false)}
              />
            }
          >
            <Show when={card()}>{(mine) => <GivenCard card={mine()} />}</Show>
            <Button class="justify-self-start" onClick={() => setAmending(true)}>
              {t().scorecard.amend}
            </Button>
          </Show>
        </Show>
      </section>
    </Show>
  );
}

function Others(props: { result: Result; accountID: string }) {
  const others = () => props.result.cards.filter(({ accountID }) => accountID !== props.accountID);
  return (
    <section class="grid gap-3">
      <h2 class="font-semibold text-md">{t().scorecard.others}</h2>
      <Show when={!props.result.blind} fallback={<p class="text-muted">{t().interview.blind}</p>}>
        <For each={others()} fallback={<p class="text-muted">{t().scorecard.nobody}</p>}>
          {(card) => <GivenCard card={card} />}
        </For>
      </Show>
    </section>
  );
}
