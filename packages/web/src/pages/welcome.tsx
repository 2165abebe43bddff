import { useLocation } from "@solidjs/router";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { createSignal, For, type JSX, Show } from "solid-js";
import { useAct } from "../act.ts";
import { direct, ok } from "../api.ts";
import { day, zoneName } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Gate } from "../ui/gate.tsx";
import { Circle, CircleCheck } from "../ui/icon.ts";
import { Papers } from "../ui/papers.tsx";
import { Refusal } from "../ui/refusal.tsx";

/** A newcomer's own page, by the link they got: when and where they begin, who meets them, what is being prepared. */
export default function WelcomePage() {
  const location = useLocation();
  const token = () => location.hash.slice(1);
  const page = useQuery(() => ({
    queryKey: ["welcome", token()],
    queryFn: () => ok(direct.welcome.$post({ json: { token: token() } })),
    enabled: token() !== "",
  }));
  const act = useAct();
  const client = useQueryClient();
  async function read(taskID: string, place: number, name: string) {
    const json = { token: token(), taskID, place };
    if (!(await act.run(() => ok(direct.welcome.read.$post({ json }))))) return;
    await client.invalidateQueries({ queryKey: ["welcome"] });
    setSaid(t().run.wasRead(name));
  }
  /** For who does not see the mark change. */
  const [said, setSaid] = createSignal("");
  const seen = () => (page.isSuccess ? page.data : undefined);
  return (
    <Show
      when={seen()}
      fallback={
        <Gate title={t().run.title}>
          <Show when={token()} fallback={<p class="text-muted">{t().welcome.needsLink}</p>}>
            <Show when={page.isError} fallback={<p role="status">{t().ui.loading}</p>}>
              <Refusal text={problem(page.error?.message ?? "internal")} />
            </Show>
          </Show>
        </Gate>
      }
    >
      {(one) => (
        <Gate title={t().welcome.title(one().name)} hint={t().welcome.hint(one().firm)} wide>
          <dl class="grid gap-3 sm:grid-cols-2">
            <Fact label={t().welcome.begins}>
              {day(one().startsOn, { year: true, weekday: true })}, {one().office.start}
            </Fact>
            <Fact label={t().welcome.where}>{`${one().office.name} (${zoneName(one().office.zone)})`}</Fact>
            <Fact label={t().employee.position}>{one().position}</Fact>
            <Show when={one().department}>
              {(department) => <Fact label={t().employee.department}>{department()}</Fact>}
            </Show>
            <Show when={one().manager}>{(manager) => <Fact label={t().welcome.meets}>{manager()}</Fact>}</Show>
          </dl>
          <Show when={one().documents.length > 0}>
            <section class="grid gap-1" aria-labelledby="papers">
              <h2 id="papers" class="font-semibold">
                {t().welcome.papers}
              </h2>
              <ul class="list-disc pl-5">
                <For each={one().documents}>{(name) => <li>{name}</li>}</For>
              </ul>
            </section>
          </Show>
          <Show when={one().toRead.length > 0}>
            <section class="grid gap-1" aria-labelledby="reading">
              <h2 id="reading" class="font-semibold">
                {t().welcome.toRead}
              </h2>
              <For each={one().toRead}>
                {(step) => (
                  <Papers
                    papers={step.papers}
                    zone={one().office.zone}
                    onRead={(place, paper) => void read(step.taskID, place, paper.name)}
                  />
                )}
              </For>
              <Refusal text={act.error()} />
              <p class="sr-only" role="status">
                {said()}
              </p>
            </section>
          </Show>
          <section class="grid gap-1" aria-labelledby="prepared">
            <h2 id="prepared" class="font-semibold">
              {t().welcome.prepared}
            </h2>
            <ul class="grid">
              <For each={one().steps}>
                {(step) => (
                  <li class="flex min-h-9 items-center gap-2.5 border-line border-b py-1 last:border-b-0">
                    <Show when={step.done} fallback={<Circle class="shrink-0 text-faint" />}>
                      <CircleCheck class="shrink-0 text-done" aria-label={t().ui.done} />
                    </Show>
                    <span class="min-w-0 flex-1">
                      {step.title}
                      <span class="block text-muted text-xs">{step.department}</span>
                    </span>
                    <span class="num text-muted text-xs">{day(step.localDate)}</span>
                  </li>
                )}
              </For>
            </ul>
          </section>
          <p class="text-muted">{t().welcome.account}</p>
        </Gate>
      )}
    </Show>
  );
}

function Fact(props: { label: string; children: JSX.Element }) {
  return (
    <div>
      <dt class="text-muted text-xs">{props.label}</dt>
      <dd class="num font-medium">{props.children}</dd>
    </div>
  );
}
