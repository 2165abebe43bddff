import { Rule } from "@kolo/core/motivation/points/model";
import { For } from "solid-js";
import { t } from "../text/index.ts";

/** How points come and go, in plain words, where they are read and spent. */
export function Rules() {
  const rules = () => [
    t().points.ruleAward,
    ...Rule.options.map((rule) => `${t().points.ruleNames[rule]}. ${t().points.ruleSays[rule]}`),
    t().points.ruleUngraded,
    t().points.ruleOnce,
    t().points.ruleOwn,
    t().points.ruleWhole,
    t().points.ruleReverse,
    t().points.ruleDispute,
    t().points.ruleReward,
    t().points.ruleLeft,
    t().points.ruleClock,
  ];
  return (
    <details class="text-muted">
      <summary class="link w-fit cursor-pointer">{t().points.rules}</summary>
      <ul class="mt-2 grid max-w-160 list-disc gap-1 pl-5">
        <For each={rules()}>{(rule) => <li>{rule}</li>}</For>
      </ul>
    </details>
  );
}
