import type { Evidence } from "@kolo/core/hiring/fit";
import type { Reason } from "@kolo/core/hiring/fit/model";
import { For, Show } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { Check, Minus } from "../ui/icon.ts";
import { levelName } from "../ui/level.ts";

const has = ({ standing }: Reason) => standing === "met" || standing === "untold";

/** How somebody stands to a requirement, in words. */
function said({ standing, level, asked }: Reason): string {
  const words = t().fit.standing;
  const mine = level === undefined ? "" : levelName(level);
  if (standing === "met") return words.met(mine);
  return standing === "short" ? words.short(mine, levelName(asked)) : words[standing];
}

/** Every requirement at a glance: a tick for what is there, a bar for what is not; musts in colour. */
export function ReasonChips(props: { reasons: readonly Reason[] }) {
  const { labelOf } = useCompetencies();
  return (
    <ul class="flex min-w-0 flex-wrap gap-1">
      <For each={props.reasons}>
        {(reason) => (
          <li>
            <Chip tone={!has(reason) ? "outline" : reason.kind === "must" ? "accent" : "plain"}>
              <Show when={has(reason)} fallback={<Minus class="size-3" aria-hidden="true" />}>
                <Check class="size-3" aria-hidden="true" />
              </Show>
              {labelOf(reason.competencyID)}
              <Show when={reason.standing === "short" && reason.level}>
                {(level) => (
                  <span class="num" aria-hidden="true">
                    {t().fit.levelShort(level(), reason.asked)}
                  </span>
                )}
              </Show>
              <span class="sr-only">
                , {t().fit.kind[reason.kind]}, {said(reason)}
              </span>
            </Chip>
          </li>
        )}
      </For>
    </ul>
  );
}

/** The same with what shows it: how long, and in which job. */
export function Why(props: { name: string; reasons: readonly Reason[]; evidence: readonly Evidence[] }) {
  const { labelOf } = useCompetencies();
  const seen = (competencyID: string) => {
    const found = props.evidence.find((one) => one.competencyID === competencyID);
    return [found?.months === undefined ? undefined : months(found.months), found?.job].filter(Boolean).join(", ");
  };
  return (
    <details class="text-muted text-xs">
      <summary class="w-max min-h-8 cursor-pointer py-1.5" aria-label={t().fit.why(props.name)}>
        {t().fit.whyShort}
      </summary>
      <dl class="grid gap-1 pb-2">
        <For each={props.reasons}>
          {(reason) => (
            <div class="flex flex-wrap gap-x-2">
              <dt class="font-medium text-ink">
                {labelOf(reason.competencyID)} ({t().fit.kind[reason.kind]})
              </dt>
              <dd>
                {said(reason)}
                <Show when={seen(reason.competencyID)}>{(words) => <>. {t().fit.saw(words())}</>}</Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </details>
  );
}
