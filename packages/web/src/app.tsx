import { Router, type RouteSectionProps, useLocation } from "@solidjs/router";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { Show, Suspense } from "solid-js";
import { again, saidNo } from "./api.ts";
import { whenDelivered } from "./outbox.ts";
import { routes } from "./routes.ts";
import { OfflineBar } from "./shell/offline-bar.tsx";
import { problem, t } from "./text/index.ts";
import { LiveRegion } from "./ui/live-region.tsx";
import { Skeleton } from "./ui/skeleton.tsx";
import { notify } from "./ui/toast.ts";
import { ToastRegion } from "./ui/toast-region.tsx";
import { UploadZone } from "./upload/zone.tsx";

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: again,
      retryDelay: 2500,
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

whenDelivered((refused) => {
  void client.invalidateQueries();
  notify(t().shell.sent);
  for (const response of refused) void saidNo(response).then((error) => notify(problem(error.code, error.data)));
});

/** Pages that need no session take no files. */
const OUTSIDE = ["/sign-in", "/join", "/setup"];

/** Above every page, signed in or not: whether the server is there, messages, what a screen reader hears. */
function Root(props: RouteSectionProps) {
  const location = useLocation();
  return (
    <div class="flex h-dvh flex-col">
      <OfflineBar />
      <div class="relative min-h-0 flex-1">
        <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
      </div>
      <LiveRegion />
      <Show when={!OUTSIDE.includes(location.pathname)}>
        <UploadZone />
      </Show>
      <ToastRegion />
    </div>
  );
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router root={Root} preload>
        {routes}
      </Router>
    </QueryClientProvider>
  );
}
