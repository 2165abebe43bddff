import { t } from "../text/index.ts";
import { Gate } from "../ui/gate.tsx";

export default function JoinPage() {
  return <Gate title={t().access.join} />;
}
