import { PointsTabs } from "../points/tabs.tsx";
import { t } from "../text/index.ts";
import { Wall } from "../thanks/wall.tsx";
import { PageHead } from "../ui/page-head.tsx";

/** Thanks: free, public, in words. */
export default function ThanksPage() {
  return (
    <>
      <PageHead title={t().thanks.title}>
        <PointsTabs />
      </PageHead>
      <div class="grid max-w-192 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-4 md:px-6">
        <Wall />
      </div>
    </>
  );
}
