import { For } from "solid-js";
import { t } from "../../text/index.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Users } from "../../ui/icon.ts";
import { useDoubles } from "./queries.ts";

/** On a profile: who else this may be, and the way to look at both. */
export function DoubleBanner(props: { personID: string }) {
  const doubles = useDoubles(() => props.personID);
  const others = () =>
    (doubles.data?.pages ?? [])
      .flatMap((page) => page.doubles)
      .flatMap(({ people }) => people.filter(({ personID }) => personID !== props.personID));
  return (
    <For each={others()}>
      {({ name }) => (
        <div class="card flex flex-wrap items-center gap-2 px-4 py-2.5">
          <Users class="shrink-0 text-muted" />
          <span class="min-w-0 flex-1">{t().double.maybe(name)}</span>
          <ButtonLink href={`/candidates/doubles?of=${props.personID}`}>{t().double.compare}</ButtonLink>
        </div>
      )}
    </For>
  );
}
