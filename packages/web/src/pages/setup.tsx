import { t } from "../text/index.ts";
import { Gate } from "../ui/gate.tsx";

export default function SetupPage() {
  return <Gate title={t().setup.title} />;
}
