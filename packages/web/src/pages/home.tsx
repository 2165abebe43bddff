import { Navigate } from "@solidjs/router";

/** The vacancies are where a day of hiring starts. */
export default function HomePage() {
  return <Navigate href="/vacancies" />;
}
