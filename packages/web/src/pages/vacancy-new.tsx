import { useNavigate } from "@solidjs/router";
import { createSignal, onCleanup, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { focusFirst, focusWrong } from "../ui/focus.ts";
import { Alert } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { notify } from "../ui/toast.ts";
import { createForm, type Form, fieldsOf, missing } from "../vacancy/form.ts";
import { suggested, useVacancyActs } from "../vacancy/queries.ts";
import { VacancyForm } from "../vacancy/vacancy-form.tsx";

const PAUSE_MS = 300;

/** From a title to an open vacancy: the title is typed, the rest is suggested and can be changed. */
export default function NewVacancyPage() {
  const state = createForm();
  const acts = useVacancyActs();
  const navigate = useNavigate();
  const [like, setLike] = createSignal<string>();
  const [holes, setHoles] = createSignal<ReadonlySet<keyof Form>>(new Set());
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  let asked = "";
  let answer: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  let form!: HTMLFormElement;
  focusFirst(() => form);

  async function fill(title: string) {
    const { deadline, like: past, ...rest } = await suggested(title);
    if (title !== asked) return; // Somebody typed on: a later answer is on its way.
    state.suggest({ ...rest, localDate: deadline.localDate, localTime: deadline.localTime, zone: deadline.zone });
    setLike(past?.title);
  }

  function ask(typed: string) {
    const title = typed.trim();
    clearTimeout(timer);
    if (title === "" || title === asked) return answer;
    asked = title;
    answer = fill(title).catch((failure) => {
      asked = ""; // Typing or sending asks again.
      setError(acts.refused(failure));
    });
    return answer;
  }

  async function create(status: "draft" | "open") {
    setBusy(true);
    setError();
    await ask(state.form.title);
    const gaps = missing(state.form, true);
    setHoles(gaps);
    if (gaps.size === 0) await send(status);
    else focusWrong();
    setBusy(false);
  }

  async function send(status: "draft" | "open") {
    const { localDate = "", localTime, zone = "UTC" } = state.form;
    try {
      const vacancy = await acts.create({ ...fieldsOf(state.form), deadline: { localDate, localTime, zone }, status });
      notify(status === "open" ? t().vacancy.opened(vacancy.title) : t().vacancy.saved);
      navigate(`/vacancies/${vacancy.vacancyID}`);
    } catch (failure) {
      setError(acts.refused(failure));
    }
  }

  return (
    <>
      <PageHead title={t().vacancy.create} />
      <form
        ref={form}
        class="px-4 py-5 md:px-6"
        onSubmit={(event) => {
          event.preventDefault();
          void create("open");
        }}
      >
        <VacancyForm
          state={state}
          missing={holes()}
          deadline
          titleHint={like() === undefined ? t().vacancy.jobHint : t().vacancy.learnt(like() ?? "")}
          onTitle={(title) => {
            clearTimeout(timer);
            timer = setTimeout(() => void ask(title), PAUSE_MS);
          }}
        >
          <Show when={error()}>
            <p role="alert" class="flex items-center gap-2">
              <Alert />
              {error()}
            </p>
          </Show>
          <div class="sticky bottom-0 flex flex-wrap gap-2 border-line border-t bg-canvas py-3">
            <Button kind="primary" type="submit" busy={busy()}>
              {t().vacancy.open}
            </Button>
            <Button busy={busy()} onClick={() => void create("draft")}>
              {t().vacancy.saveDraft}
            </Button>
          </div>
        </VacancyForm>
      </form>
    </>
  );
}
