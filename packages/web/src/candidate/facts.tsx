import type { FieldName, Info } from "@kolo/core/people/person/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { createSignal, createUniqueId, For, type JSX, lazy, Show, Suspense } from "solid-js";
import { cityName } from "../city.ts";
import { money, months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { Claims, ClaimsEditor } from "./claims.tsx";
import { FieldRow } from "./field-row.tsx";
import { Jobs, Schools, Tongues } from "./life.tsx";
import { JobsEditor, SchoolsEditor } from "./life-editors.tsx";
import { OwnFields } from "./own-fields.tsx";
import { ageAt, dateWords } from "./partial.ts";
import type { Asked } from "./provenance.tsx";
import type { PersonActs } from "./queries.ts";
import { QuietEditor } from "./quiet-editor.tsx";
import { BirthEditor, LinesEditor, MonthsEditor, PhonesEditor, SalaryEditor, WordEditor } from "./value-editors.tsx";

const Provenance = lazy(() => import("./provenance.tsx"));

type Edit = (close: () => void) => JSX.Element;

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** Everything known of a person, field by field, each confirmed or changed in its place. */
export function Facts(props: { profile: Profile; acts: PersonActs }) {
  const person = () => props.profile.person;
  const editable = () => props.profile.rights.edit;

  async function confirm(fields: FieldName[]) {
    const refused = await props.acts.confirm(fields);
    notify(refused ?? t().candidate.confirmed);
  }
  const [asked, setAsked] = createSignal<Asked>();
  const tip = createUniqueId();
  const told = () => props.profile.documents.length > 0;
  const Fact = (own: { name: FieldName; edit?: Edit; children: JSX.Element }) => (
    <Show when={!props.profile.hidden.includes(own.name)}>
      <FieldRow
        name={own.name}
        label={t().candidate.fields[own.name]}
        unconfirmed={person().unconfirmed.includes(own.name)}
        editable={editable()}
        empty={isEmpty(person()[own.name])}
        onConfirm={() => void confirm([own.name])}
        onAsk={told() ? setAsked : undefined}
        tip={asked()?.field === own.name ? tip : undefined}
        edit={own.edit}
      >
        {own.children}
      </FieldRow>
    </Show>
  );
  const shared = (close: () => void) => ({ person: person(), acts: props.acts, close });

  return (
    <section aria-labelledby="facts" class="card overflow-hidden">
      <header class="flex min-h-12 items-center gap-2 border-line border-b px-4 py-2">
        <h2 id="facts" class="flex-1 font-semibold">
          {t().candidate.details}
        </h2>
        <Show when={editable() && person().unconfirmed.length > 0}>
          <Button kind="primary" onClick={() => void confirm([...person().unconfirmed])}>
            <Check />
            {t().candidate.confirmAll(person().unconfirmed.length)}
          </Button>
        </Show>
      </header>
      <dl class="-mb-px">
        <Fact name="name" edit={(close) => <WordEditor {...shared(close)} field="name" />}>
          {person().name}
        </Fact>
        <Fact name="headline" edit={(close) => <WordEditor {...shared(close)} field="headline" />}>
          {person().headline}
        </Fact>
        <Fact name="mails" edit={(close) => <LinesEditor {...shared(close)} field="mails" />}>
          <Links values={person().mails} href={(mail) => `mailto:${mail}`} />
        </Fact>
        <Fact name="phones" edit={(close) => <PhonesEditor {...shared(close)} />}>
          <Links values={person().phones} href={(phone) => `tel:${phone}`} />
        </Fact>
        <Fact name="doNotContact" edit={(close) => <QuietEditor {...shared(close)} />}>
          {person().doNotContact ? t().candidate.quiet : t().search.free}
        </Fact>
        <Fact name="links" edit={(close) => <LinesEditor {...shared(close)} field="links" />}>
          <Links values={person().links} href={(link) => link} />
        </Fact>
        <Fact name="city" edit={(close) => <WordEditor {...shared(close)} field="city" />}>
          {cityName(person().city ?? "")}
        </Fact>
        <Fact name="desiredSalary" edit={(close) => <SalaryEditor {...shared(close)} />}>
          <Show when={person().desiredSalary}>{(salary) => <span class="num">{money(salary())}</span>}</Show>
        </Fact>
        <Fact name="birthDate" edit={(close) => <BirthEditor {...shared(close)} />}>
          <Show when={person().birthDate}>
            {(date) => (
              <span class="num">
                {dateWords(date())} · {t().candidate.years(ageAt(date(), new Date()))}
              </span>
            )}
          </Show>
        </Fact>
        <Fact name="months" edit={(close) => <MonthsEditor {...shared(close)} />}>
          <span class="num">{months(person().months ?? 0)}</span>
        </Fact>
        <Fact name="competencies" edit={(close) => <ClaimsEditor {...shared(close)} />}>
          <Claims claims={person().competencies} />
        </Fact>
        <Fact name="experience" edit={(close) => <JobsEditor {...shared(close)} />}>
          <Jobs jobs={person().experience} />
        </Fact>
        <Fact name="education" edit={(close) => <SchoolsEditor {...shared(close)} />}>
          <Schools schools={person().education} />
        </Fact>
        <Fact name="languages">
          <Tongues languages={person().languages} />
        </Fact>
        <Fact name="tags" edit={(close) => <LinesEditor {...shared(close)} field="tags" />}>
          {person().tags.join(", ")}
        </Fact>
      </dl>
      <Suspense>
        <Show when={asked()} keyed>
          {(one) => <Provenance profile={props.profile} asked={one} id={tip} />}
        </Show>
      </Suspense>
      <OwnFields person={person()} acts={props.acts} editable={editable()} />
    </section>
  );
}

function Links(props: { values: Info["mails"]; href: (value: string) => string }) {
  return (
    <ul>
      <For each={props.values}>
        {(value, at) => (
          <li class="truncate" data-told={at()}>
            <a
              class="link num"
              href={props.href(value)}
              rel="noreferrer noopener"
              target={value.startsWith("http") ? "_blank" : undefined}
            >
              {value}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
