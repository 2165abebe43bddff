import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { App } from "./app.tsx";
import { speak } from "./text/index.ts";
import { dismiss, notify, toasts } from "./ui/toast.ts";

beforeAll(() => speak("en"));
afterEach(() => {
  for (const { id } of toasts()) dismiss(id);
  cleanup();
  vi.unstubAllGlobals();
});

it("has a polite live region before anything is said in it, and keeps it when all is said", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ code: "access.signed_out" }, { status: 401 }));
  history.replaceState(null, "", "/sign-in");
  render(() => <App />);
  const region = screen.getByRole("region", { name: "Notifications" });
  expect([region.getAttribute("aria-live"), region.textContent]).toEqual(["polite", ""]);
  notify("Saved");
  await vi.waitFor(() => expect(region.textContent).toContain("Saved"));
  for (const { id } of toasts()) dismiss(id);
  expect([region.isConnected, region.textContent]).toEqual([true, ""]);
});
