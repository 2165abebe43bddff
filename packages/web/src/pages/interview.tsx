import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { ScorecardView } from "../interview/scorecard-view.tsx";
import { useLive } from "../live.ts";
import { useSession } from "../session.ts";
import { useVacancy } from "../vacancy/queries.ts";

/** One interview and its scorecards; the vacancy it belongs to is in the address. */
export default function InterviewPage() {
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ vacancy: string }>();
  const vacancyID = () => search.vacancy ?? "";
  const vacancy = useVacancy(vacancyID);
  const session = useSession();
  useLive(() => [vacancyID()]);
  return (
    <Show when={session.data?.account.accountID}>
      {(accountID) => (
        <ScorecardView
          vacancyID={vacancyID()}
          interviewID={params.id}
          accountID={accountID()}
          requirements={vacancy.data?.requirements ?? []}
        />
      )}
    </Show>
  );
}
