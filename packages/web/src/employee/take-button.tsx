import { standing } from "@kolo/core/people/employee/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { User } from "../ui/icon.ts";

const TakeDialog = lazy(() => import("./take-dialog.tsx"));

/** The way into the firm from a profile: for who was hired in a vacancy (`hired`), or is in none. */
export function TakeButton(props: {
  profile: Profile;
  hired: { readonly vacancyID: string; readonly title: string } | undefined;
}) {
  const person = () => props.profile.person;
  const [open, setOpen] = createSignal(false);
  const works = () => {
    const { employee } = props.profile;
    return employee !== undefined && standing(employee, localDate(new Date().toISOString())) !== "left";
  };
  const usual = () => props.hired && { vacancyID: props.hired.vacancyID, position: props.hired.title };
  return (
    <Show when={!works()}>
      <Button kind={props.hired ? "primary" : "secondary"} onClick={() => setOpen(true)}>
        <User />
        {t().employee.take}
      </Button>
      <Suspense>
        <Show when={open()}>
          <TakeDialog person={person()} usual={usual() ?? {}} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </Show>
  );
}
