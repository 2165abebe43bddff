import { useSearchParams } from "@solidjs/router";
import { createSignal, lazy, onCleanup, Show, Suspense } from "solid-js";
import { useDoubles } from "../candidate/double/queries.ts";
import { People } from "../candidate/list.tsx";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Plus, Search, Users } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { FileButton } from "../upload/file-button.tsx";
import { PasteButton } from "../upload/paste-button.tsx";

const AddDialog = lazy(() => import("../candidate/add-dialog.tsx"));
const PAUSE_MS = 200;

export default function CandidatesPage() {
  const [params, setParams] = useSearchParams<{ q?: string }>();
  const [adding, setAdding] = createSignal(false);
  const doubles = useDoubles(() => undefined);
  const open = () => doubles.data?.pages[0]?.doubles.length ?? 0;
  const typed = () => params.q ?? "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const search = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => setParams({ q: text.trim() || undefined }, { replace: true }), PAUSE_MS);
  };
  return (
    <>
      <PageHead
        title={t().candidate.title}
        actions={
          <>
            <Show when={open() > 0}>
              <ButtonLink kind="ghost" href="/candidates/doubles">
                <Users />
                {t().double.open(open())}
              </ButtonLink>
            </Show>
            <FileButton label={t().candidate.upload} />
            <PasteButton />
            <Button kind="primary" onPointerEnter={() => void AddDialog.preload()} onClick={() => setAdding(true)}>
              <Plus />
              {t().candidate.add}
            </Button>
          </>
        }
      >
        <label class="relative block md:w-80">
          <span class="sr-only">{t().candidate.search}</span>
          <Search class="-translate-y-1/2 absolute top-1/2 left-2.5 text-faint" />
          <input
            type="search"
            data-page-search
            class="field pl-8"
            placeholder={t().candidate.search}
            value={typed()}
            onInput={(event) => search(event.currentTarget.value)}
          />
        </label>
      </PageHead>
      <Suspense>
        <People typed={typed()} />
      </Suspense>
      <Suspense>
        <Show when={adding()}>
          <AddDialog onClose={() => setAdding(false)} />
        </Show>
      </Suspense>
    </>
  );
}
