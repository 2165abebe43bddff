import { A } from "@solidjs/router";
import { useMutation, useQuery, useQueryClient } from "@tanstack/solid-query";
import { Show } from "solid-js";
import { api, ok } from "../api.ts";
import { cityName } from "../city.ts";
import { months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check } from "../ui/icon.ts";

/** The profile a file filled: its first lines, and one press to say that they are right. */
export function Filled(props: { personID: string }) {
  const client = useQueryClient();
  const profile = useQuery(() => ({
    queryKey: ["person", props.personID],
    queryFn: () => ok(api.person[":personID"].$get({ param: { personID: props.personID } })),
    retry: false,
  }));
  const confirm = useMutation(() => ({
    mutationFn: (person: { version: number; unconfirmed: string[] }) =>
      ok(
        api.person[":personID"].confirm.$post({
          param: { personID: props.personID },
          json: { version: person.version, fields: person.unconfirmed as never },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["person"] }),
  }));
  return (
    <Show when={profile.data}>
      {(data) => {
        const person = () => data().person;
        const line = () =>
          [
            person().headline,
            cityName(person().city ?? ""),
            person().months !== undefined && months(person().months ?? 0),
          ]
            .filter(Boolean)
            .join(" · ");
        return (
          <div class="flex items-center gap-2 pl-6">
            <span class="min-w-0 flex-1">
              <A href={`/candidates/${props.personID}`} class="link block truncate font-medium">
                {person().name}
              </A>
              <span class="block truncate text-muted text-xs">{line()}</span>
            </span>
            <Show when={data().rights.edit && person().unconfirmed.length > 0}>
              <Button kind="primary" busy={confirm.isPending} onClick={() => confirm.mutate(person())}>
                <Check />
                {t().upload.confirm(person().unconfirmed.length)}
              </Button>
            </Show>
          </div>
        );
      }}
    </Show>
  );
}
