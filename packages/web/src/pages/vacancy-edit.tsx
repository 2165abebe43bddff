import type { Info } from "@kolo/core/hiring/vacancy/model";
import { useNavigate, useParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import { ApiError } from "../api.ts";
import { MailAddress } from "../intake/address.tsx";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { focusWrong } from "../ui/focus.ts";
import { Alert } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { notify } from "../ui/toast.ts";
import { createForm, type Form, fieldsOf, formOf, missing } from "../vacancy/form.ts";
import { useVacancy, useVacancyActs } from "../vacancy/queries.ts";
import { VacancyForm } from "../vacancy/vacancy-form.tsx";

function EditForm(props: { vacancy: Info; onTake: (fresh: Info) => void }) {
  const start = props.vacancy;
  const state = createForm(formOf(start));
  const acts = useVacancyActs();
  const navigate = useNavigate();
  const [holes, setHoles] = createSignal<ReadonlySet<keyof Form>>(new Set());
  const [error, setError] = createSignal<string>();
  /** What somebody else made of it meanwhile: nothing typed here is lost, and nothing of theirs unseen. */
  const [theirs, setTheirs] = createSignal<Info>();
  const [busy, setBusy] = createSignal(false);
  const board = () => `/vacancies/${start.vacancyID}`;

  async function send(version: number) {
    setBusy(true);
    setError();
    try {
      await acts.edit(start.vacancyID, { ...fieldsOf(state.form), version });
      notify(t().vacancy.saved);
      navigate(board());
    } catch (failure) {
      const words = acts.refused(failure);
      if (failure instanceof ApiError && failure.code === "db.stale") setTheirs(failure.data.fresh as Info);
      else setError(words);
    }
    setBusy(false);
  }

  function save(version: number) {
    const gaps = missing(state.form, false);
    setHoles(gaps);
    if (gaps.size === 0) void send(version);
    else focusWrong();
  }

  return (
    <form
      class="px-4 py-5 md:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        save(start.version);
      }}
    >
      <VacancyForm state={state} missing={holes()} deadline={false}>
        <Show when={error()}>
          <p role="alert" class="flex items-center gap-2">
            <Alert />
            {error()}
          </p>
        </Show>
        <Show when={theirs()}>
          {(fresh) => (
            <div role="alert" class="card flex flex-wrap items-center gap-2 p-3">
              <Alert />
              <span class="flex-1">{t().vacancy.changed}</span>
              <Button onClick={() => props.onTake(fresh())}>{t().vacancy.takeTheirs}</Button>
              <Button busy={busy()} onClick={() => save(fresh().version)}>
                {t().vacancy.saveMine}
              </Button>
            </div>
          )}
        </Show>
        <div class="sticky bottom-0 flex gap-2 border-line border-t bg-canvas py-3">
          <Button kind="primary" type="submit" busy={busy()}>
            {t().ui.save}
          </Button>
          <ButtonLink href={board()}>{t().ui.cancel}</ButtonLink>
        </div>
      </VacancyForm>
    </form>
  );
}

export default function EditVacancyPage() {
  const params = useParams<{ id: string }>();
  const vacancy = useVacancy(() => params.id);
  const session = useSession();
  const [taken, setTaken] = createSignal<Info>();
  /** What the form was filled from: a later version must not wipe what is being typed. */
  const start = createMemo<Info | undefined>(
    (before) => taken() ?? (before?.vacancyID === params.id ? before : vacancy.data),
  );
  return (
    <>
      <PageHead title={t().vacancy.edit}>
        <Show when={session.data?.mailDomain}>
          <div class="grid gap-1">
            <p class="text-muted">{t().intake.vacancyHint}</p>
            <MailAddress vacancyID={params.id} />
          </div>
        </Show>
      </PageHead>
      <Show when={start()} keyed fallback={<Skeleton rows={8} />}>
        {(filled) => <EditForm vacancy={filled} onTake={setTaken} />}
      </Show>
    </>
  );
}
