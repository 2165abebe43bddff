import { latinName } from "@kolo/core/people/latin/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { createEffect, type JSX, Show } from "solid-js";
import { cityName } from "../city.ts";
import { money, months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Briefcase, Globe, Mail, MailX, MapPin, Phone, Scale } from "../ui/icon.ts";

/** Who this is, at a glance: the facts a talk starts with, and the ways to reach them. */
export function Head(props: { profile: Profile; actions?: JSX.Element }) {
  const person = () => props.profile.person;
  createEffect(() => {
    document.title = `${person().name} · Kolo`;
  });
  const source = () => {
    const from = person().source;
    return from && (from.name ?? t().upload.sources[from.kind]);
  };
  return (
    <header class="grid gap-3 border-line border-b px-4 py-4 md:px-6">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Avatar name={person().name} size={48} />
        <div class="min-w-48 flex-1">
          <h1 class="font-semibold text-xl tracking-tight">{person().name}</h1>
          <Show when={latinName(person().name)}>{(latin) => <p lang="en">{latin()}</p>}</Show>
          <p class="text-muted">{person().headline}</p>
        </div>
        {props.actions}
      </div>
      <ul class="flex flex-wrap gap-x-5 gap-y-1.5">
        <Mark icon={<MailX />} shown={person().doNotContact}>
          {t().candidate.fields.doNotContact}
        </Mark>
        <Mark icon={<MapPin />} shown={person().city}>
          {cityName(person().city ?? "")}
        </Mark>
        <Mark icon={<Briefcase />} shown={person().months}>
          {t().candidate.experienceOf(months(person().months ?? 0))}
        </Mark>
        <Mark icon={<Scale />} shown={person().desiredSalary}>
          <Show when={person().desiredSalary}>{(salary) => <>{t().candidate.wants(money(salary()))}</>}</Show>
        </Mark>
        <Mark icon={<Mail />} shown={person().mails[0]}>
          <a class="link" href={`mailto:${person().mails[0]}`}>
            {person().mails[0]}
          </a>
        </Mark>
        <Mark icon={<Phone />} shown={person().phones[0]}>
          <a class="link" href={`tel:${person().phones[0]}`}>
            {person().phones[0]}
          </a>
        </Mark>
        <Mark icon={<Globe />} shown={source()}>
          {source()}
        </Mark>
      </ul>
    </header>
  );
}

function Mark(props: { icon: JSX.Element; shown: unknown; children: JSX.Element }) {
  return (
    <Show when={props.shown}>
      <li class="num flex min-w-0 items-center gap-1.5 text-muted">
        <span class="text-faint">{props.icon}</span>
        <span class="min-w-0 truncate text-ink">{props.children}</span>
      </li>
    </Show>
  );
}
