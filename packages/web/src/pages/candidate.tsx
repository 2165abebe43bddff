import { useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, Match, Show, Switch } from "solid-js";
import { Absences } from "../absence/on-profile.tsx";
import { ApiError } from "../api.ts";
import { DoubleBanner } from "../candidate/double/banner.tsx";
import { Merged } from "../candidate/double/merged.tsx";
import { Erase } from "../candidate/erase.tsx";
import { Export } from "../candidate/export.tsx";
import { Facts } from "../candidate/facts.tsx";
import { Head } from "../candidate/head.tsx";
import { LogLine } from "../candidate/log.tsx";
import { useApplications, usePersonActs, useProfile } from "../candidate/queries.ts";
import { Resume } from "../candidate/resume.tsx";
import { Seen } from "../candidate/seen.tsx";
import { Timeline } from "../candidate/timeline.tsx";
import { Vacancies } from "../candidate/vacancies.tsx";
import { OnProfile } from "../lateness/on-profile.tsx";
import { useLive } from "../live.ts";
import { ProfilePoints } from "../points/profile-points.tsx";
import { Employment } from "../run/employment.tsx";
import { StartButton } from "../run/start-button.tsx";
import { problem, t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FileButton } from "../upload/file-button.tsx";

type View = "profile" | "resume";

/** All that is known of a person, on one screen: the résumé beside what was made of it and what happened. */
export default function CandidatePage() {
  const params = useParams<{ id: string }>();
  const profile = useProfile(() => params.id);
  const acts = usePersonActs(() => params.id);
  const [view, setView] = createSignal<View>("profile");
  const applications = useApplications(() => params.id);
  const all = () => (applications.isSuccess ? applications.data.applications : []);
  const hired = () => all().some(({ application }) => application.status === "hired");
  /** Whoever is being looked at for a vacancy is taken on once hired there. */
  const mayBegin = () => applications.isSuccess && (hired() || all().length === 0);
  useLive(() => [params.id]);
  const navigate = useNavigate();
  // Who was merged into another is found under the old address too.
  createEffect(() => {
    const now = profile.data?.person.personID;
    if (now !== undefined && now !== params.id) navigate(`/candidates/${now}`, { replace: true });
  });
  return (
    <Switch fallback={<Skeleton rows={10} />}>
      <Match when={profile.error instanceof ApiError && profile.error}>
        {(error) => (
          <>
            <PageHead title={t().candidate.one} />
            <Empty title={problem(error().code, error().data)} />
          </>
        )}
      </Match>
      <Match when={profile.isSuccess && profile.data}>
        {(data) => (
          <div class="flex h-full min-h-0 flex-col">
            <Head
              profile={data()}
              actions={
                <>
                  <Show when={data().rights.take && mayBegin()}>
                    <StartButton profile={data()} hired={hired()} />
                  </Show>
                  <Show when={data().rights.edit}>
                    <FileButton label={t().candidate.upload} />
                  </Show>
                  <Export personID={params.id} name={data().person.name} />
                  <Show when={data().rights.erase && !data().employee}>
                    <Erase name={data().person.name} acts={acts} />
                  </Show>
                </>
              }
            />
            <div class="px-4 pt-3 lg:hidden">
              <Segmented
                label={t().candidate.one}
                segments={[
                  { value: "profile", label: t().candidate.profile },
                  { value: "resume", label: t().candidate.resume },
                ]}
                value={view()}
                onChange={setView}
              />
            </div>
            <div class="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
              <section
                aria-label={t().candidate.resume}
                class="min-h-0 min-w-0 border-line border-r max-lg:mt-3 max-lg:min-h-[70dvh]"
                classList={{ "max-lg:hidden": view() !== "resume" }}
              >
                <Resume documents={data().documents} droppable={data().rights.edit} />
              </section>
              <div
                class="grid min-h-0 auto-rows-max grid-cols-[minmax(0,1fr)] content-start gap-4 p-4 md:p-5 lg:overflow-y-auto"
                classList={{ "max-lg:hidden": view() !== "profile" }}
              >
                <DoubleBanner personID={params.id} />
                <Show when={data().rights.edit}>
                  <Merged personID={params.id} />
                </Show>
                <Show when={data().rights.log}>
                  <LogLine acts={acts} />
                </Show>
                <Show when={data().employee}>
                  {(employee) => <Employment employee={employee()} profile={data()} />}
                </Show>
                <Show when={data().employee?.accountID} keyed>
                  {(accountID) => (
                    <>
                      <Absences accountID={accountID} />
                      <ProfilePoints accountID={accountID} name={data().person.name} />
                      <OnProfile accountID={accountID} />
                    </>
                  )}
                </Show>
                <Vacancies
                  personID={params.id}
                  acts={acts}
                  editable={data().rights.edit}
                  source={data().person.source}
                />
                <Facts profile={data()} acts={acts} />
                <Timeline personID={params.id} />
                <Show when={data().rights.edit}>
                  <Seen personID={params.id} />
                </Show>
              </div>
            </div>
          </div>
        )}
      </Match>
    </Switch>
  );
}
