import type { Api } from "@kolo/functions/api";
import { hc } from "hono/client";
import { createSignal } from "solid-js";
import { fetchAside } from "./aside.ts";
import { deliver, heard, newKey } from "./outbox.ts";

/** The server's "no", as a screen needs it: a code to translate with `problem()`, and the data of that code. */
export class ApiError extends Error {
  readonly code: string;
  readonly data: Record<string, unknown>;
  readonly status: number;

  constructor(code: string, data: Record<string, unknown> = {}, status = 0) {
    super(code);
    this.code = code;
    this.data = data;
    this.status = status;
  }
}

/** Whether to ask again after so many failures: the server's own "no" stays a "no", only silence is asked again. */
export const again = (failures: number, error: unknown) =>
  error instanceof ApiError && error.code === "offline" && failures < 100;

const [signedOut, setSignedOut] = createSignal(false);

/** True once the server said 401: the shell then leads to the sign-in page. */
export { setSignedOut, signedOut };

async function answered(call: Promise<Response>, signal?: AbortSignal | null): Promise<Response> {
  try {
    const response = await call;
    heard(true);
    return response;
  } catch (error) {
    // Who asked does not want to know any more: that says nothing of the server.
    if (signal?.aborted) throw error;
    heard(false);
    throw new ApiError("offline");
  }
}

const isRead = (method: string) => method === "GET" || method === "HEAD";

async function queued(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const method = init?.method ?? "GET";
  return signedIn(
    await (isRead(method)
      ? answered(fetch(input, init), init?.signal)
      : deliver(String(input), method, typeof init?.body === "string" ? init.body : undefined)),
  );
}

function signedIn(response: Response): Response {
  if (response.status === 401) setSignedOut(true);
  return response;
}

async function beside(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  if (!isRead(init?.method ?? "GET")) throw new Error("only what is read is read aside");
  return signedIn(await answered(fetchAside(String(input), init?.signal), init?.signal));
}

async function once(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  if (!isRead(init?.method ?? "GET")) headers.set("idempotency-key", newKey());
  return answered(fetch(input, { ...init, headers }));
}

/**
 * The API as typed calls: `ok(api.vacancy.$get())`. Each change carries a key made once, so a retry has no second
 * effect. Without the server a change is kept (see outbox.ts) and the call stays pending until it was really answered.
 */
export const { api } = hc<Api>(location.origin, { fetch: queued });

/** The same calls, never kept: for secrets (sign in, passwords) and for what makes no sense later (a signed URL). */
export const { api: direct } = hc<Api>(location.origin, { fetch: once });

/** The same reads, by another thread than the page's: for a list that changes while somebody types. */
export const { api: aside } = hc<Api>(location.origin, { fetch: beside });

/** Unwraps a call: its typed body, or an ApiError. */
export async function ok<Body>(
  call: Promise<{ ok: boolean; status: number; json(): Promise<Body>; text(): Promise<string> }>,
): Promise<Body> {
  const response = await call;
  if (response.status === 204) return undefined as Body;
  if (response.ok) return response.json();
  throw await saidNo(response);
}

/** The ApiError in a refused response. */
export async function saidNo(response: { status: number; text(): Promise<string> }): Promise<ApiError> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { code?: string; data?: Record<string, unknown> };
    return new ApiError(body.code ?? "internal", body.data ?? {}, response.status);
  } catch {
    return new ApiError("internal", {}, response.status); // A proxy's HTML page, say: it has no code of ours.
  }
}
