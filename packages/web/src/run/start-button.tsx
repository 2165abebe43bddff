import { standing } from "@kolo/core/people/employee/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Sprout } from "../ui/icon.ts";

const StartDialog = lazy(() => import("./start-dialog.tsx"));

/** The way into the firm from a profile; for who was hired in a vacancy it is the act of the screen. */
export function StartButton(props: { profile: Profile; hired: boolean }) {
  const [open, setOpen] = createSignal(false);
  const works = () => {
    const { employee } = props.profile;
    return employee !== undefined && standing(employee, localDate(new Date().toISOString())) !== "left";
  };
  return (
    <>
      <Show when={!works()}>
        <Button
          kind={props.hired ? "primary" : "secondary"}
          onPointerEnter={() => void StartDialog.preload()}
          onClick={() => setOpen(true)}
        >
          <Sprout />
          {t().run.begin}
        </Button>
      </Show>
      <Suspense>
        <Show when={open()}>
          <StartDialog person={props.profile.person} kind="onboarding" onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  );
}
