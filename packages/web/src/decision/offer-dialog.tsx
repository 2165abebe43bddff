import type { Column } from "@kolo/core/hiring/decision";
import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import type { Money } from "@kolo/core/money";
import { plusDays, weekday } from "@kolo/core/time/zone/model";
import { createSignal } from "solid-js";
import { inWords } from "../act.ts";
import { useSession } from "../session.ts";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { Send } from "../ui/icon.ts";
import { MoneyField } from "../ui/money-field.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { useDecisionActs } from "./queries.ts";

const ANSWER_DAYS = 7;
const START_DAYS = 28;

/** The Monday four weeks ahead, or the next one. */
function monday(today: string): string {
  const day = plusDays(today, START_DAYS);
  return plusDays(day, (8 - weekday(day)) % 7);
}

/** What the vacancy pays is what is offered first: within its range, as much of it as the person asks. */
function usual({ salary }: Vacancy, { face }: Column): Money | undefined {
  if (!salary) return face.desiredSalary;
  const { currency, period, basis, from, to } = salary;
  const wanted = face.desiredSalary;
  const comparable = wanted?.currency === currency && wanted.period === period ? wanted.minor : undefined;
  const top = to ?? from ?? 0;
  const minor = comparable === undefined ? top : Math.min(top, Math.max(from ?? 0, comparable));
  return { minor, currency, period, basis };
}

/** An offer by mail, in the candidate's language; its terms come from the vacancy. */
export default function OfferDialog(props: { vacancy: Vacancy; column: Column; onClose: () => void }) {
  const session = useSession();
  const acts = useDecisionActs(() => props.vacancy.vacancyID);
  const today = localDate(new Date().toISOString());
  const [salary, setSalary] = createSignal(usual(props.vacancy, props.column));
  const [startsOn, setStartsOn] = createSignal<string | undefined>(monday(today));
  const [answerBy, setAnswerBy] = createSignal<string | undefined>(plusDays(today, ANSWER_DAYS));
  const [words, setWords] = createSignal("");
  const [problemText, setProblemText] = createSignal<string>();

  async function send() {
    const [pay, start, answer] = [salary(), startsOn(), answerBy()];
    if (!(pay && start && answer)) return setProblemText(t().decision.offer.needed);
    const { personID, version } = props.column;
    try {
      const text = words().trim();
      const terms = { salary: pay, startsOn: start, answerBy: answer, ...(text && { words: text }) };
      await acts.offer.mutateAsync({ personID, ...terms, send: true, version });
    } catch (error) {
      return setProblemText(inWords(error));
    }
    notify(t().decision.offer.sent);
    props.onClose();
  }

  return (
    <Dialog title={t().decision.offer.title(props.column.face.name)} onClose={() => props.onClose()}>
      <form
        class="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <MoneyField
          label={t().decision.offer.salary}
          value={salary()}
          currency={session.data?.firm?.currency ?? "EUR"}
          onChange={setSalary}
        />
        <div class="grid grid-cols-2 gap-3">
          <DateField label={t().decision.offer.startsOn} value={startsOn()} min={today} onChange={setStartsOn} />
          <DateField label={t().decision.offer.answerBy} value={answerBy()} min={today} onChange={setAnswerBy} />
        </div>
        <TextArea
          label={t().decision.offer.words}
          optional
          maxlength="5000"
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Refusal text={problemText()} />
        <Button class="justify-self-end" kind="primary" type="submit" data-autofocus busy={acts.offer.isPending}>
          <Send />
          {t().decision.offer.send}
        </Button>
      </form>
    </Dialog>
  );
}
