import { can } from "@kolo/core/access/policy/model";
import { Show } from "solid-js";
import { AbsenceList } from "../absence/list.tsx";
import { MailAddress } from "../intake/address.tsx";
import { useSession } from "../session.ts";
import { DigestForm } from "../settings/digest-form.tsx";
import { FeedLink } from "../settings/feed-link.tsx";
import { House } from "../settings/house.tsx";
import { PasswordForm } from "../settings/password-form.tsx";
import { Section } from "../settings/section.tsx";
import { SelfForm } from "../settings/self-form.tsx";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { PageHead } from "../ui/page-head.tsx";

/** One's own settings, and for administrators the firm's. */
export default function SettingsPage() {
  const session = useSession();
  const firm = () => {
    const data = session.data;
    return data?.firm && can({ type: "user", ...data.account }, "firm", "edit", undefined) ? data.firm : undefined;
  };
  const hirer = () => session.data && can({ type: "user", ...session.data.account }, "competency", "edit", undefined);
  return (
    <>
      <PageHead title={t().settings.title} />
      <Section title={t().settings.you}>
        <SelfForm />
      </Section>
      <Section title={t().access.password} hint={session.data?.account.mail ?? ""}>
        <PasswordForm mail={session.data?.account.mail ?? ""} />
      </Section>
      <Section title={t().absence.mine} hint={t().absence.hint}>
        <Show when={session.data?.account.accountID} keyed>
          {(accountID) => <AbsenceList accountID={accountID} label={t().absence.add} />}
        </Show>
      </Section>
      <Section title={t().settings.feed} hint={t().settings.feedHint}>
        <FeedLink />
      </Section>
      <Section title={t().settings.digest} hint={t().settings.digestHint}>
        <DigestForm />
      </Section>
      <Show when={hirer()}>
        <Section title={t().competency.title} hint={t().competency.hint}>
          <ButtonLink href="/settings/competencies">{t().competency.open}</ButtonLink>
        </Section>
      </Show>
      <Show when={hirer() && session.data?.mailDomain}>
        <Section title={t().intake.byMail} hint={t().intake.byMailHint}>
          <div class="grid justify-items-start gap-3">
            <MailAddress />
            <ButtonLink href="/candidates/mail">{t().intake.title}</ButtonLink>
          </div>
        </Section>
      </Show>
      <Show when={firm()}>
        <Section title={t().search.rates} hint={t().search.ratesHint(session.data?.firm?.currency ?? "")}>
          <ButtonLink href="/settings/rates">{t().search.openRates}</ButtonLink>
        </Section>
      </Show>
      <Show when={firm()}>{(one) => <House firm={one()} />}</Show>
    </>
  );
}
