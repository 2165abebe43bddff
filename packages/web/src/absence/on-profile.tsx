import { t } from "../text/index.ts";
import { AbsenceList } from "./list.tsx";

/** On a colleague's profile: when they are away, and who stands in. */
export function Absences(props: { accountID: string }) {
  return (
    <section aria-labelledby="absence" class="card grid gap-2 px-4 py-3">
      <h2 id="absence" class="font-semibold">
        {t().absence.title}
      </h2>
      <AbsenceList accountID={props.accountID} label={t().absence.addFor} />
    </section>
  );
}
