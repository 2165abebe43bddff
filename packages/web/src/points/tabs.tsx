import { can } from "@kolo/core/access/policy/model";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Tabs } from "../ui/tabs.tsx";

/** The views of points, those that are for the reader. */
export function PointsTabs() {
  const actor = useActor();
  const oversees = () => {
    const user = actor();
    return user !== undefined && can(user, "points", "overview", undefined);
  };
  const tabs = () => [
    { href: "/points", label: t().points.mine },
    { href: "/points/standings", label: t().points.everybody },
    { href: "/points/thanks", label: t().thanks.title },
    { href: "/points/desk", label: t().points.desk },
    ...(oversees() ? [{ href: "/points/overview", label: t().points.overviewTab }] : []),
  ];
  return <Tabs label={t().points.title} tabs={tabs()} />;
}
