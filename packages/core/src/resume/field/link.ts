import type { Found } from "../model.ts";
import { type Line, span } from "./page.ts";

/** Sites where a path names a person. */
const profiles =
  /^(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|linkedin\.com\/pub|github\.com|gitlab\.com|bitbucket\.org|t\.me|telegram\.me|vk\.com|vk\.ru|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|behance\.net|dribbble\.com|medium\.com\/@|habr\.com\/\w+\/users|career\.habr\.com|stackoverflow\.com\/users|kaggle\.com|soundcloud\.com|youtube\.com|djinni\.co|dou\.ua\/users|leetcode\.com|codepen\.io|artstation\.com|orcid\.org|scholar\.google|researchgate\.net\/profile|wa\.me|pinterest\.com|tiktok\.com|hackerrank\.com|codewars\.com\/users|upwork\.com\/freelancers|figma\.com)(?:\/|$)/i;
const ending =
  "com|org|net|io|me|ru|ua|dev|info|co|pro|site|online|tech|app|by|kz|eu|uk|de|pl|ai|design|studio|blog|page|art|cz|fr|es|it|us|ca|in|biz|xyz|su|рф|укр|name|work|tv|ws|me|team|cloud|digital|agency|link|bio|cc|am|ge|az|uz|kg|md|lt|lv|ee|nl|se|no|fi|dk|ch|at|be|ie|il|tr|jp|au|nz|br|pt|ro|hu|bg|rs|hr|sk|gr|space|website|store|media|global|codes|engineer|expert|photo|photography|academy|ly|gg|sh|so|to|software|systems|solutions|community|ink|one|pw|top|club";
const url = new RegExp(
  `(?<![\\p{L}\\d@._/-])(?:https?:\\/\\/[^\\s<>"«»,;|]+|www\\.[^\\s<>"«»,;|]+|(?:[a-zа-яіїєґ\\d-]+\\.)+(?:${ending})(?![\\p{L}\\d@-])(?:\\/[^\\s<>"«»,;|]*)?)`,
  "gu",
);
/** Sections with employers', schools' and projects' sites. */
const foreign = new Set([
  "experience",
  "education",
  "references",
  "projects",
  "publications",
  "courses",
  "awards",
  "volunteer",
  "skills",
  "letter",
]);

const trimmed = (link: string) =>
  link
    .replace(/^https?:\/\//i, "")
    .replace(/[).,:;!?'"\]]+$/, "")
    .replace(/\/+$/, "");

/** "Telegram: @name", "GitHub: @name", "LinkedIn: /in/name": how people shorten the address of a profile. */
const shortened: readonly [string, RegExp][] = [
  ["t.me/", /(?:telegram|телеграм|tg|тг)\s*[:—–-]?\s*@([a-z]\w{3,31})/giu],
  ["github.com/", /github\s*[:—–-]?\s*@([a-z\d][a-z\d-]{1,38})/giu],
  ["instagram.com/", /(?:instagram|insta|inst|инстаграм|інстаграм|інста|инста)\s*[:—–-]?\s*@([a-z\d_][\w.]{2,29})/giu],
  ["linkedin.com/in/", /linkedin\s*[:—–-]?\s*(?:@|\/?in\/)([a-z\d-]{3,100})/giu],
];

const shortOn = (line: Line): Found<string>[] =>
  shortened.flatMap(([site, pattern]) =>
    [...line.text.matchAll(pattern)].map((match) => ({
      value: `${site}${match[1] ?? ""}`,
      confidence: 0.93,
      span: span(line, match.index, match[0].length),
    })),
  );

/** An address broken at its hyphen goes on with the next line's first word. */
function whole(link: string, line: Line, next: Line | undefined): string {
  if (!link.endsWith("-") || !line.text.endsWith(link)) return link;
  return link + (next?.text.match(/^[\w-]+/)?.[0] ?? "");
}

const written = (line: Line, next: Line | undefined): Found<string>[] =>
  [...line.text.matchAll(url)].flatMap((match) => {
    const value = trimmed(whole(match[0], line, next));
    const profile = profiles.test(value.replace(/^www\./, "")) && /\/./.test(value);
    if (!profile && foreign.has(line.section)) return [];
    return [{ value, confidence: profile ? 0.95 : 0.75, span: span(line, match.index, match[0].length) }];
  });

const key = (link: string) =>
  link
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/[?#].*$/, "")
    .replace("telegram.me/", "t.me/");

/** The person's own pages, without "https://". Targets behind words count where they are profiles. */
export function links(lines: readonly Line[], targets: readonly string[]): Found<string>[] {
  const inText = lines.flatMap((line, at) =>
    line.section === "references" ? [] : [...written(line, lines[at + 1]), ...shortOn(line)],
  );
  const behind = targets
    .filter((target) => /^https?:/i.test(target))
    .map(trimmed)
    .filter((link) => profiles.test(link.replace(/^www\./, "")) && /\/./.test(link.replace(/^[^/]+/, "")))
    .map((value) => ({ value, confidence: 0.85 }));
  const seen = new Map<string, Found<string>>();
  for (const link of [...inText, ...behind]) if (!seen.has(key(link.value))) seen.set(key(link.value), link);
  return [...seen.values()];
}
