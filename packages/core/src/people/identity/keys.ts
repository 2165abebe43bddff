import { sound } from "./sound.ts";
import type { Traits } from "./traits.ts";

/** So many that a person all of whose keys change is still one transaction of a hundred items. */
const MOST = 10;
const HEAD = 4;

/** What of a name stands in keys: the given name's row in the list, or how it sounds, and how the family name does. */
interface Short {
  readonly first: string;
  readonly family: string;
}

const shortOf = ({ name }: Traits): Short => ({
  first: name.given.length > 0 ? String(name.given[0]?.row) : sound(name.first),
  family: sound(name.family[0] ?? ""),
});

function byName({ name }: Traits, { family }: Short): string[] {
  const known = [name, ...(name.turned ? [name.turned] : [])].flatMap((read) =>
    read.given.flatMap(({ row }) =>
      read.family
        .map(sound)
        .filter((word) => word !== "")
        .map((word) => `name ${row} ${word}`),
    ),
  );
  if (known.length > 0) return known.slice(0, 3);
  if (name.first === "") return [];
  // Which of two unknown words is the given name nobody can tell.
  return [`name ${[sound(name.first), family].toSorted().join(" ")}`];
}

function byBirth({ name, born }: Traits, { first, family }: Short): string[] {
  if (!born?.m || !born.d) return [];
  const date = `${born.y}-${born.m}-${born.d}`;
  const firsts = name.given.length > 0 ? name.given.slice(0, 2).map(({ row }) => row) : [first];
  return [...firsts.map((one) => `born ${one} ${date}`), ...(family ? [`kin ${family} ${date}`] : [])];
}

function byWork({ jobs }: Traits, { first, family }: Short): string[] {
  const [newest, earlier] = [...new Set(jobs.map(({ employer }) => employer))];
  if (newest === undefined) return [];
  return [
    `job ${first} ${newest}`,
    ...(earlier === undefined ? [] : [`job ${first} ${earlier}`]),
    ...(family ? [`seat ${family} ${newest}`] : []),
  ];
}

/** Half of the family name, for the slip is in the other half. */
function byPlace({ name, city }: Traits, { first }: Short): string[] {
  const [family = ""] = name.family;
  if (city === "" || family.length <= HEAD) return [];
  return [`head ${first} ${family.slice(0, HEAD)} ${city}`, `tail ${first} ${family.slice(-HEAD)} ${city}`];
}

/** Who could be this person: two people with no key in common are never compared. The surest first. */
export function keysOf(traits: Traits): string[] {
  const short = shortOf(traits);
  const all = [
    ...byName(traits, short),
    ...byBirth(traits, short),
    ...traits.pages.slice(0, 2).map(({ page }) => `page ${page}`),
    ...traits.locals
      .filter(({ telling }) => telling)
      .slice(0, 1)
      .map(({ local }) => `local ${local}`),
    ...byWork(traits, short),
    ...byPlace(traits, short),
  ];
  return [...new Set(all)].slice(0, MOST);
}
