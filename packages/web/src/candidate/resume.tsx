import type { Info as Document } from "@kolo/core/people/document/model";
import { createEffect, createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { direct, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Download, File } from "../ui/icon.ts";
import { Segmented } from "../ui/segmented.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { pointed } from "./pointed.ts";
import { ReadText } from "./read-text.tsx";

const Pages = lazy(() => import("./pages-view.tsx"));
type View = "pages" | "text";

const signed = ({ personID, documentID }: Document) =>
  ok(direct.person[":personID"].document[":documentID"].url.$get({ param: { personID, documentID } }));

/** The file store answers with an attachment under the file's own name, so the page stays where it is. */
async function download(document: Document) {
  const { url } = await signed(document);
  location.assign(url);
}

/** A person's files, the newest first: the pages as they look, or the text that was read in them. */
export function Resume(props: { documents: readonly Document[]; droppable: boolean }) {
  const [chosen, setChosen] = createSignal<string>();
  const told = () => pointed()[0]?.documentID;
  createEffect(() => told() && setChosen(told()));
  const shown = () => props.documents.find(({ documentID }) => documentID === chosen()) ?? props.documents[0];
  return (
    <Show
      when={shown()}
      keyed
      fallback={<Empty title={t().candidate.noFile} {...(props.droppable && { hint: t().candidate.noFileHint })} />}
    >
      {(document) => (
        <div class="flex h-full min-h-0 min-w-0 flex-col">
          <Show when={props.documents.length > 1}>
            <div class="border-line border-b px-3 py-2">
              <Select
                label={t().candidate.files}
                choices={props.documents.map(({ documentID, name }) => ({ value: documentID, label: name }))}
                value={document.documentID}
                onChange={setChosen}
              />
            </div>
          </Show>
          <Shown document={document} />
        </div>
      )}
    </Show>
  );
}

function Shown(props: { document: Document }) {
  const pdf = () => props.document.kind === "pdf";
  const [view, setView] = createSignal<View>(pdf() ? "pages" : "text");
  return (
    <>
      <div class="flex min-h-11 shrink-0 items-center gap-2 border-line border-b px-3 py-1">
        <File class="shrink-0 text-muted" />
        <span class="min-w-0 flex-1 truncate font-medium" title={props.document.name}>
          {props.document.name}
        </span>
        <Show when={pdf()}>
          <Segmented
            label={t().candidate.resume}
            segments={[
              { value: "pages", label: t().candidate.pages },
              { value: "text", label: t().candidate.text },
            ]}
            value={view()}
            onChange={setView}
          />
        </Show>
        <Button
          kind="ghost"
          icon
          aria-label={`${t().candidate.download}: ${props.document.name}`}
          onClick={() => void download(props.document)}
        >
          <Download />
        </Button>
      </div>
      <Suspense fallback={<Skeleton rows={8} />}>
        <Switch>
          <Match when={view() === "pages"}>
            <Pages
              name={props.document.name}
              quotes={pointed().flatMap((one) => (one.documentID === props.document.documentID ? one.quote : []))}
              open={async () => (await fetch((await signed(props.document)).url)).arrayBuffer()}
              onFail={() => setView("text")}
            />
          </Match>
          <Match when={view() === "text"}>
            <ReadText document={props.document} />
          </Match>
        </Switch>
      </Suspense>
    </>
  );
}
