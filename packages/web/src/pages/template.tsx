import type { Keep } from "@kolo/core/work/template/model";
import { useNavigate, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useTemplates } from "../run/queries.ts";
import { TemplateForm } from "../run/template-form.tsx";
import { newStep } from "../run/template-step.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const Missing = () => (
  <>
    <PageHead title={t().template.title} />
    <Empty title={t().template.missing} />
  </>
);

/** One template, to look at and to change; `new` is a fresh one. */
export default function TemplatePage() {
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const query = useTemplates();
  const fresh = (): Keep => ({ kind: "onboarding", name: "", steps: [newStep()], version: 0 });
  const template = (): Keep | undefined => {
    if (params.id === "new") return fresh();
    const found = (query.isSuccess ? query.data.templates : []).find(({ templateID }) => templateID === params.id);
    if (!found) return undefined;
    const { updatedAt: _, ...rest } = found;
    return rest;
  };
  return (
    <div class="flex min-h-full flex-col">
      <Show when={!query.isPending} fallback={<Skeleton rows={8} />}>
        <Show when={template()} keyed fallback={<Missing />}>
          {(one) => (
            <>
              <PageHead title={one.name || t().template.create} />
              <TemplateForm template={one} onKept={() => navigate("/templates")} />
            </>
          )}
        </Show>
      </Show>
    </div>
  );
}
