import { t } from "../text/index.ts";
import { Gate } from "../ui/gate.tsx";

export default function SignInPage() {
  return <Gate title={t().access.signIn} />;
}
