import { MemoryRouter, Route } from "@solidjs/router";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { speak } from "../text/index.ts";
import { dismiss, toasts } from "../ui/toast.ts";
import { useFilter } from "./address.ts";
import { Views } from "./views.tsx";

const VIEW = {
  viewID: "viw-1",
  name: "Welders",
  filter: { tags: ["weld"] },
  shared: true,
  by: "acc-1",
  following: false,
};
const kept: { name: string; shared: boolean }[] = [];
const restored: string[] = [];
/** The searches that the server has. */
let views: object[];

beforeAll(() => Promise.all([speak("en"), import("../ui/dialog.tsx")]));
beforeEach(() => {
  kept.length = 0;
  restored.length = 0;
  views = [VIEW];
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    if (url.endsWith("/session")) return Response.json({ account: { accountID: "acc-1", role: "manager" } });
    restored.push(...(/[^/]+(?=\/restore$)/.exec(url) ?? []));
    if (url.includes(VIEW.viewID)) return Response.json({});
    if (!url.endsWith("/search/view")) return Response.json({ code: "route.missing" }, { status: 404 });
    if (init?.body) kept.push(JSON.parse(String(init.body)));
    return Response.json({ views });
  });
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts()) dismiss(id);
  vi.unstubAllGlobals();
});

function opened() {
  const Page = () => {
    const address = useFilter();
    return (
      <main id="main" tabindex="-1">
        <Views address={address} />
        <button type="button" onClick={() => address.set({ free: true })}>
          Filter
        </button>
      </main>
    );
  };
  render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Route path="/" component={Page} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
}

it("gives no second search a name of the same home", async () => {
  opened();
  await screen.findByText("Welders");
  fireEvent.click(screen.getByText("Filter"));
  fireEvent.click(await screen.findByText("Save the search"));
  const name = await screen.findByLabelText<HTMLInputElement>("Name");
  fireEvent.input(name, { target: { value: " welders " } });
  fireEvent.click(screen.getByLabelText("For the whole firm"));
  fireEvent.submit(name.form as HTMLFormElement);
  await screen.findByText(/Another saved search has this name/);
  expect(kept).toEqual([]);
  // One's own may be called as one of the firm's.
  fireEvent.click(screen.getByLabelText("For the whole firm"));
  fireEvent.submit(name.form as HTMLFormElement);
  await vi.waitFor(() => expect(kept).toMatchObject([{ shared: false }]));
});

it("brings back the very one that was taken away", async () => {
  opened();
  fireEvent.click(await screen.findByLabelText(/Welders/, { selector: "button:not([aria-pressed])" }));
  await vi.waitFor(() => expect(toasts()).toHaveLength(1));
  toasts()[0]?.undo?.();
  await vi.waitFor(() => expect(restored).toEqual([VIEW.viewID]));
});

it("leaves who took the only one away by keys on the page", async () => {
  opened();
  const away = await screen.findByLabelText(/Welders/, { selector: "button:not([aria-pressed])" });
  away.focus();
  views = [];
  fireEvent.click(away);
  await vi.waitFor(() => expect(screen.queryByText("Welders")).toBeNull());
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
});
