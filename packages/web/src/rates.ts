import { useQuery } from "@tanstack/solid-query";
import { api, ok } from "./api.ts";

export const RATES = ["rate"];

/** What currencies cost in the firm's own. */
export const useRates = (enabled = () => true) =>
  useQuery(() => ({ queryKey: RATES, queryFn: () => ok(api.search.rate.$get()), enabled: enabled() }));
