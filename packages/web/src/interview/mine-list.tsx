import type { Mine } from "@kolo/core/hiring/interview";
import { ended } from "@kolo/core/hiring/interview/model";
import { createMemo, For, Show } from "solid-js";
import { useSession } from "../session.ts";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useMine } from "./queries.ts";

/** What I interview: first what waits for my grades, then what comes, then what was. */
export function MineList() {
  const session = useSession();
  const mine = useMine(() => session.data?.account.accountID);
  const groups = createMemo(() => {
    const now = new Date().toISOString();
    const all: readonly Mine[] = mine.data?.mine ?? [];
    const toGrade = all.filter(({ interview, gradedAt }) => !gradedAt && ended(interview, now));
    const toCome = all.filter(({ interview }) => interview.status === "planned" && interview.endAt > now);
    const past = all.filter((one) => !(toGrade.includes(one) || toCome.includes(one))).reverse();
    return [
      { title: t().interview.toGrade, rows: toGrade, isDue: true },
      { title: t().interview.toCome, rows: toCome, isDue: false },
      { title: t().interview.past, rows: past, isDue: false },
    ].filter(({ rows }) => rows.length > 0);
  });
  return (
    <Show when={mine.data} fallback={<Skeleton rows={5} />}>
      <For each={groups()} fallback={<Empty title={t().interview.mineNone} hint={t().interview.mineNoneHint} />}>
        {(group) => (
          <section class="grid">
            <h2 class="eyebrow px-4 pt-5 pb-1.5 md:px-6">
              {group.title} <span class="num">{group.rows.length}</span>
            </h2>
            <ul class="border-line border-t bg-surface">
              <For each={group.rows}>
                {(row) => <Row row={row} isDue={group.isDue} zone={session.data?.account.zone} />}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Show>
  );
}

function Row(props: { row: Mine; isDue: boolean; zone: string | undefined }) {
  const interview = () => props.row.interview;
  const page = () => `/interviews/${interview().interviewID}?vacancy=${interview().vacancyID}`;
  const when = () =>
    bothZones(interview().startAt, props.zone ?? interview().zone, interview().candidateZone ?? interview().zone);
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-4 py-2.5 md:px-6">
      <span class="min-w-52 flex-1">
        <PersonLink name={props.row.name} line={interview().title} href={`/candidates/${interview().personID}`} />
      </span>
      <span class="min-w-52 flex-1 text-sm">
        <span class="num block">{when()}</span>
        <Show when={interview().place}>
          <span class="block truncate text-muted text-xs">{interview().place}</span>
        </Show>
      </span>
      <span class="flex gap-2">
        <Show when={interview().status === "planned" && interview().link}>
          {(link) => (
            <a href={link()} class="btn btn-secondary" target="_blank" rel="noopener noreferrer">
              {t().interview.join}
            </a>
          )}
        </Show>
        <ButtonLink kind={props.isDue ? "primary" : "secondary"} href={page()}>
          {props.isDue ? t().interview.gradeNow : t().interview.openCard}
        </ButtonLink>
      </span>
    </li>
  );
}
