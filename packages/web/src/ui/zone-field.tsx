import { createMemo } from "solid-js";
import { zoneName } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Combobox } from "./combobox.tsx";

/** A time zone by its city: "Kyiv, GMT+2". `usual` (the firm's offices) come first. */
export function ZoneField(props: {
  label?: string;
  value: string | undefined;
  onChange: (zone: string) => void;
  usual?: readonly string[];
  error?: string | undefined;
}) {
  const options = createMemo(() => {
    const zones = new Set([
      ...(props.usual ?? []),
      ...(props.value ? [props.value] : []),
      ...Intl.supportedValuesOf("timeZone"),
    ]);
    return [...zones].map((zone) => ({ value: zone, label: zoneName(zone), line: zone }));
  });
  return (
    <Combobox
      label={props.label ?? t().ui.zone}
      options={options()}
      value={props.value}
      onChange={(zone) => zone && props.onChange(zone)}
      error={props.error}
    />
  );
}
