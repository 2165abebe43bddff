import { t } from "../text/index.ts";
import { Tabs } from "../ui/tabs.tsx";

/** The views of points, those that are for the reader. */
export function PointsTabs() {
  const tabs = () => [
    { href: "/points", label: t().points.mine },
    { href: "/points/standings", label: t().points.everybody },
    { href: "/points/thanks", label: t().thanks.title },
    { href: "/points/desk", label: t().points.desk },
  ];
  return <Tabs label={t().points.title} tabs={tabs()} />;
}
