import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";

export default function MissingPage() {
  return (
    <>
      <PageHead title={t().shell.missingTitle} />
      <Empty title={t().shell.missingHint} action={<ButtonLink href="/vacancies">{t().shell.home}</ButtonLink>} />
    </>
  );
}
