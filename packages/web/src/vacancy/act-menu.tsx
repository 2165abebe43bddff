import { type Info, nextStatuses } from "@kolo/core/hiring/vacancy/model";
import { addressOf } from "@kolo/core/people/intake/model";
import { useNavigate } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { copied } from "../copied.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { useVacancyActs } from "./queries.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));
const DeadlineDialog = lazy(() => import("./deadline-dialog.tsx"));

type Next = ReturnType<typeof nextStatuses>[number];

/** Edit, move the deadline, hold, fill, cancel, open again: for those who may. */
export function ActMenu(props: { vacancy: Info }) {
  const acts = useVacancyActs();
  const navigate = useNavigate();
  const session = useSession();
  const [anchor, setAnchor] = createSignal<HTMLElement>();
  const [moving, setMoving] = createSignal(false);

  async function turn(status: Next) {
    const { vacancyID, version, status: before } = props.vacancy;
    try {
      const next = await acts.restatus(vacancyID, { status, version });
      const back = nextStatuses(next.status).find((one) => one === before);
      notify(t().vacancy.turned[status], back && (() => void turn(back)));
    } catch (error) {
      notify(acts.refused(error));
    }
  }
  const name = (status: Next) =>
    status === "open" && props.vacancy.status !== "draft" ? t().vacancy.reopen : t().vacancy.turn[status];

  const addresses = () => {
    const domain = session.data?.mailDomain;
    const copy = (at: string) => void copied(addressOf(at, props.vacancy.vacancyID));
    return domain ? [{ label: t().intake.copyAddress, onSelect: () => copy(domain) }] : [];
  };

  return (
    <>
      <Button
        icon
        kind="ghost"
        aria-label={t().vacancy.act}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <More />
      </Button>
      <Suspense>
        <Show when={anchor()}>
          {(button) => (
            <Menu
              anchor={button()}
              label={t().vacancy.act}
              onClose={() => setAnchor()}
              groups={[
                {
                  items: [
                    { label: t().vacancy.edit, onSelect: () => navigate(`/vacancies/${props.vacancy.vacancyID}/edit`) },
                    { label: t().vacancy.postpone, onSelect: () => setMoving(true) },
                    ...addresses(),
                  ],
                },
                {
                  items: nextStatuses(props.vacancy.status).map((status) => ({
                    label: name(status),
                    onSelect: () => void turn(status),
                  })),
                },
              ]}
            />
          )}
        </Show>
        <Show when={moving()}>
          <DeadlineDialog vacancy={props.vacancy} onClose={() => setMoving(false)} />
        </Show>
      </Suspense>
    </>
  );
}
