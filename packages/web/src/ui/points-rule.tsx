import { Rule } from "@kolo/core/motivation/points/model";
import { t } from "../text/index.ts";
import { Select } from "./select.tsx";

/** How quality decides what is paid, with the rule in words: whoever does the work reads the same ones. */
export function RuleField(props: { value: Rule; onChange: (rule: Rule) => void }) {
  return (
    <Select
      label={t().points.rule}
      hint={t().points.ruleSays[props.value]}
      choices={Rule.options.map((value) => ({ value, label: t().points.ruleNames[value] }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
