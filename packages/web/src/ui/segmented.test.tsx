import { readFileSync } from "node:fs";
import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, it } from "vitest";
import { Segmented } from "./segmented.tsx";

afterEach(cleanup);

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A token as it is shown in the light or in the dark: sRGB, each from 0 to 1. */
function token(name: string, mode: "light" | "dark"): Colour {
  const tokens = readFileSync(`${import.meta.dirname}/../styles/colour.css`, "utf8");
  const pair = [...(tokens.match(new RegExp(`--${name}: light-dark.*`))?.[0] ?? "").matchAll(/oklch\(([^)]*)\)/g)];
  const [l, c, hue, alpha = 1] = (pair[mode === "light" ? 0 : 1]?.[1] ?? "").split(/[ /]+/).map(Number) as [
    number,
    number,
    number,
    number?,
  ];
  const [a, b] = [c * Math.cos((hue * Math.PI) / 180), c * Math.sin((hue * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const coded = (line: number) => (line <= 0.0031308 ? 12.92 * line : 1.055 * line ** (1 / 2.4) - 0.055);
  return [
    coded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    coded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    coded(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    alpha,
  ];
}

function over([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour {
  const mixed = (above: number, below: number) => above * alpha + below * (1 - alpha);
  return [mixed(r, red), mixed(g, green), mixed(b, blue), 1];
}

/** As WCAG 2 reckons it. */
function contrast(one: Colour, other: Colour) {
  const light = (colour: Colour) => {
    const [r, g, b] = colour
      .slice(0, 3)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * Number(r) + 0.7152 * Number(g) + 0.0722 * Number(b) + 0.05;
  };
  const [most, least] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return most / least;
}

it.each(["light", "dark"] as const)("has a second line that can be read in the %s", (mode) => {
  render(() => (
    <Segmented label="Years" value="" segments={[{ value: "1", label: "1+", line: "24" }]} onChange={() => undefined} />
  ));
  const line = screen.getByText("24");
  const name = /text-(faint|muted|ink)/.exec(`${line.className} ${line.parentElement?.className}`)?.[1] ?? "";
  const ground = over(token("hover", mode), token("canvas", mode));
  expect(contrast(token(name, mode), ground)).toBeGreaterThanOrEqual(4.5);
});
