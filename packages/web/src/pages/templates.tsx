import { can } from "@kolo/core/access/policy/model";
import { Kind } from "@kolo/core/work/template/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useActor } from "../actor.ts";
import { useTemplates } from "../run/queries.ts";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Plus } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** How this firm takes people on, moves them and parts with them: its templates, by kind. */
export default function TemplatesPage() {
  const query = useTemplates();
  const actor = useActor();
  const mayKeep = () => {
    const user = actor();
    return user !== undefined && can(user, "template", "keep", undefined);
  };
  const of = (kind: Kind) => (query.isSuccess ? query.data.templates : []).filter((one) => one.kind === kind);
  return (
    <div class="flex min-h-full flex-col">
      <PageHead
        title={t().template.title}
        actions={
          <Show when={mayKeep()}>
            <ButtonLink kind="primary" href="/templates/new">
              <Plus />
              {t().template.create}
            </ButtonLink>
          </Show>
        }
      >
        <p class="text-muted">{t().template.hint}</p>
      </PageHead>
      <Show when={inWords(query.error)}>
        {(words) => (
          <p role="alert" class="p-6">
            {words()}
          </p>
        )}
      </Show>
      <Show when={!query.isPending} fallback={<Skeleton rows={6} />}>
        <div class="grid gap-5 px-4 py-4 md:px-6">
          <For each={Kind.options}>
            {(kind) => (
              <section class="grid gap-2" aria-labelledby={kind}>
                <h2 id={kind} class="font-semibold">
                  {t().run.kinds[kind]}
                </h2>
                <ul class="card divide-y divide-line">
                  <For each={of(kind)}>
                    {(template) => (
                      <li class="flex flex-wrap items-center gap-2 px-4 py-2">
                        <A class="link min-w-0 flex-1 font-medium" href={`/templates/${template.templateID}`}>
                          {template.name}
                        </A>
                        <Chip tone="outline">{template.position ?? t().template.everybody}</Chip>
                        <Show when={template.version === 0}>
                          <Chip>{t().template.suggested}</Chip>
                        </Show>
                        <span class="num text-muted text-xs">{t().template.steps(template.steps.length)}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}
