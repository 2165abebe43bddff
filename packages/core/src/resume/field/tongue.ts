import type { Found, Level, Tongue } from "../model.ts";
import { type Line, span } from "./page.ts";
import { tongues } from "./tongue-names.ts";

/** Words for how well, from the most to the least specific; the Council of Europe's letters win over words. */
const levels: readonly [Level, RegExp][] = [
  ["native", /native|mother tongue|bilingual|родн|рідн|материнск|носител|носій/i],
  ["c2", /proficien|в совершенстве|досконал/i],
  ["c1", /fluen|full professional|advanced|свободн|вільн|продвинут|просунут|експерт/i],
  ["b2", /upper|professional working|выше средн|вище середн|средне-продвинут|good|хорош|добр/i],
  [
    "a2",
    /pre-?intermediate|ниже средн|нижче середн|elementary|basic|базов|technical|технич|технічн|conversational basic/i,
  ],
  ["b1", /intermediate|limited working|conversational|средн|середн|разговорн|розмовн/i],
  ["a1", /beginner|начальн|початков|со словар|зі словник/i],
];

const letters = /(?<![\p{L}\d])([abc])[\s-]?([12])(?!\d)/iu;
/** The same letters in Cyrillic look alike: "В2" is "B2". */
const latin = (text: string) =>
  text
    .replace(/В(?=[12])/g, "B")
    .replace(/А(?=[12])/g, "A")
    .replace(/С(?=[12])/g, "C");

/** How well, as the words say. */
export function level(text: string): Level | undefined {
  const exact = letters.exec(latin(text));
  const code = exact ? `${exact[1]}${exact[2]}`.toLowerCase() : undefined;
  const named = levels.find(([, pattern]) => pattern.test(text))?.[0];
  if (named === "native") return named;
  return levelOf(code) ?? named;
}

const exactLevels: readonly Level[] = ["a1", "a2", "b1", "b2", "c1", "c2"];
const levelOf = (code: string | undefined) => exactLevels.find((known) => known === code);

function onLine(line: Line): Found<Tongue>[] {
  const named = tongues(line.text);
  return named.map(({ code, at, length }, index) => {
    const until = named[index + 1]?.at ?? line.text.length;
    const before = index === 0 ? line.text.slice(0, at) : "";
    const found = level(line.text.slice(at + length, until)) ?? level(before);
    const sure = line.section === "languages" ? 0.95 : 0.7;
    return { value: { code, ...(found ? { level: found } : {}) }, confidence: sure, span: span(line, at, length) };
  });
}

/** "Английский B2, татарский родной": such a line lists languages wherever it stands. */
const onlyTongues = (text: string) =>
  text.split(/[,;]/).every((part) => tongues(part).length === 1 && part.length < 40);

/** A language counts where languages are listed; elsewhere it needs a level beside it, or stands alone in its cell. */
function trusted(line: Line, found: Found<Tongue>): boolean {
  if (line.section === "languages" || (found.value.level !== undefined && onlyTongues(line.text))) return true;
  if (["experience", "education", "references", "projects", "courses", "publications"].includes(line.section))
    return false;
  const word = line.text.slice((found.span?.[0] ?? 0) - line.start, (found.span?.[1] ?? 0) - line.start);
  const alone = line.text.split("\t").some((cell) => cell.trim() === word);
  return alone || (found.value.level !== undefined && line.text.length < 140);
}

/** Languages the person speaks, once each. */
export function languagesOf(lines: readonly Line[]): Found<Tongue>[] {
  const found = lines
    .filter((line) => !line.heading)
    .flatMap((line) => onLine(line).filter((one) => trusted(line, one)));
  const first = new Map<string, Found<Tongue>>();
  for (const one of found) if (!first.has(one.value.code)) first.set(one.value.code, one);
  return [...first.values()];
}
