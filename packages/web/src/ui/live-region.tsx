import { spoken } from "./live.ts";

/** The one place where `announce()` is heard. */
export const LiveRegion = () => (
  <p class="sr-only" role="status">
    {spoken()}
  </p>
);
