import { cityOf } from "@kolo/core/search/city/model";
import { knownCity } from "./text/format.ts";

/** A city as the reader calls it, in whatever language it was written. One that Kolo does not know stays as it is. */
export const cityName = (written: string): string => knownCity(written) ?? knownCity(cityOf(written)) ?? written;
