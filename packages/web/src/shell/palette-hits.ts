import { keepPreviousData, useQuery } from "@tanstack/solid-query";
import { type Component, createMemo, type JSX } from "solid-js";
import { api, ok } from "../api.ts";
import { cityName } from "../city.ts";
import { t } from "../text/index.ts";
import { Briefcase } from "../ui/icon.ts";
import { useEveryCurrent } from "../vacancies.ts";
import { useLocalMail } from "./local-mail.ts";
import { company, HIRING, WORK } from "./nav.ts";

export interface Hit {
  readonly href: string;
  readonly label: string;
  readonly line?: string | undefined;
  /** Without one it is a person, shown by initials. */
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
}

export interface HitGroup {
  readonly name: string;
  readonly hits: readonly Hit[];
}

const AT_MOST = 7;

/** What the words find: people first, then vacancies, then pages. Who may not see people or vacancies finds none. */
export function useHits(query: () => string): () => readonly HitGroup[] {
  const local = useLocalMail();
  const words = () => query().trim().toLowerCase();
  const found = useQuery(() => ({
    queryKey: ["person", "search", words()],
    queryFn: () => ok(api.person.$get({ query: { q: words() } })),
    enabled: words().length > 1,
    placeholderData: keepPreviousData,
  }));
  const open = useEveryCurrent();
  // `data` of a query that is still on its way would suspend the whole palette; `isSuccess` does not.
  const holds = (hit: Hit) => hit.label.toLowerCase().includes(words());

  const people = () =>
    words().length > 1 && found.isSuccess
      ? found.data.people.slice(0, AT_MOST).map(
          (one): Hit => ({
            href: `/candidates/${one.personID}`,
            label: one.name,
            line: [one.headline, cityName(one.city ?? "")].filter(Boolean).join(", "),
          }),
        )
      : [];
  const vacancies = () =>
    (open.isSuccess ? open.data : [])
      .map((one): Hit => ({ href: `/vacancies/${one.vacancyID}`, label: one.title, icon: Briefcase }))
      .filter(holds)
      .slice(0, AT_MOST);
  const pages = () =>
    [...WORK, ...HIRING, ...company(local())]
      .map((place): Hit => ({ href: place.href, label: place.name(), icon: place.icon }))
      .filter(holds);

  return createMemo(() =>
    [
      { name: t().shell.people, hits: people() },
      { name: t().vacancy.title, hits: vacancies() },
      { name: t().shell.pages, hits: pages() },
    ].filter((group) => group.hits.length > 0),
  );
}
