import { render } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/solid-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useLive } from "./live.ts";

const state = { revision: 1, reads: 0, asked: [] as string[] };

beforeEach(() => {
  Object.assign(state, { revision: 1, reads: 0, asked: [] });
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async (url: string) => {
    const of = new URL(url).searchParams.get("of") ?? "";
    state.asked.push(of);
    return Response.json({ revisions: { [of]: state.revision } });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Screen() {
  useLive(() => ["vac-1", undefined]);
  const query = useQuery(() => ({
    queryKey: ["vacancy", "vac-1"],
    queryFn: async () => {
      state.reads += 1;
      return state.reads;
    },
  }));
  return <p>{query.isSuccess ? query.data : ""}</p>;
}

const show = (client = new QueryClient()) =>
  render(() => (
    <QueryClientProvider client={client}>
      <Screen />
    </QueryClientProvider>
  ));

it("reads again when the revision changed, and only then", async () => {
  const { unmount } = show();
  await vi.advanceTimersByTimeAsync(7600);
  expect([state.asked, state.reads]).toEqual([["vac-1", "vac-1", "vac-1", "vac-1"], 1]);
  state.revision = 2;
  await vi.advanceTimersByTimeAsync(2500);
  expect(state.reads).toBe(2);
  unmount();
});

it("asks for one's own inbox alone only every minute", async () => {
  function Inbox() {
    useLive(() => ["acc-1"]);
    return <p>Inbox</p>;
  }
  const { unmount } = render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <Inbox />
    </QueryClientProvider>
  ));
  await vi.advanceTimersByTimeAsync(120_100);
  expect(state.asked).toEqual(["acc-1", "acc-1", "acc-1"]);
  unmount();
});

it("sees a change in the first seconds, and reads again what an earlier visit left behind", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  client.setQueryData(["vacancy", "vac-1"], 0);
  await vi.advanceTimersByTimeAsync(1000);
  const { unmount } = show(client);
  await vi.advanceTimersByTimeAsync(100);
  expect(state.reads).toBe(1);
  state.revision = 2;
  await vi.advanceTimersByTimeAsync(2500);
  expect(state.reads).toBe(2);
  unmount();
});

it("stops asking when nobody looks any more, or the page is hidden", async () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const { unmount } = show();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.asked).toEqual([]);
  vi.restoreAllMocks();
  unmount();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.asked).toEqual([]);
  expect(vi.getTimerCount()).toBe(1); // The query's own wait before it is forgotten; no more asking.
});
