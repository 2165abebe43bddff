import { createSignal } from "solid-js";

/*
 * What the user did while the server was away. A change that got no answer stays here with its Idempotency-Key, in
 * order, also over a reload, and is sent until the server answers: the key makes a repeat harmless.
 */
interface Letter {
  readonly name: string;
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly key: string;
  readonly owner: string;
}

const PREFIX = "kolo.outbox/";
const RETRY_MS = 2500;
/** A proxy or a stack being restarted: nobody has done anything yet, or it will be recognised by its key. */
const AWAY = [502, 503, 504];

const [offline, setOffline] = createSignal(false);
const [waiting, setWaiting] = createSignal(0);

export { offline, waiting };

const answers = new Map<string, (response: Response) => void>();
let owner = "";
let draining = false;
const afterwards = new Set<() => void>();

/** Called when everything kept was sent: what is on the screen may be old by then. */
export const whenDelivered = (act: () => void) => {
  afterwards.add(act);
};

/** crypto.randomUUID exists only in secure contexts; an office network may be plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function kept(): Letter[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .sort()
    .map((name) => JSON.parse(localStorage.getItem(name) ?? "null") as Letter)
    .filter((letter) => letter?.owner === owner);
}

const count = () => setWaiting(kept().length);

/** Whose changes may be sent now. What another account left on this machine waits for that account. */
export function belongsTo(accountID: string) {
  if (owner === accountID) return;
  owner = accountID;
  count();
  if (waiting() > 0) void drain();
}

function forget(letter: Letter) {
  localStorage.removeItem(letter.name);
  count();
}

async function post(letter: Letter): Promise<Response | undefined> {
  try {
    const headers = { "content-type": "application/json", "idempotency-key": letter.key };
    const response = await fetch(letter.url, { method: letter.method, body: letter.body ?? null, headers });
    return AWAY.includes(response.status) ? undefined : response;
  } catch {
    return undefined; // No answer. It is named by `offline` and tried again.
  }
}

const pause = () => new Promise((resume) => setTimeout(resume, RETRY_MS));

/** Sends what is kept, oldest first, one at a time, until nothing is left or the session is over. */
async function drain() {
  if (draining) return;
  draining = true;
  for (let letter = kept()[0]; letter; letter = kept()[0]) {
    const response = await post(letter);
    setOffline(!response);
    if (!response) await pause();
    else if (response.status === 401) break;
    else {
      forget(letter);
      answers.get(letter.key)?.(response);
      answers.delete(letter.key);
    }
  }
  draining = false;
  for (const act of afterwards) act();
}

function keep(letter: Letter): Promise<Response> {
  localStorage.setItem(letter.name, JSON.stringify(letter));
  count();
  const answer = new Promise<Response>((resolve) => answers.set(letter.key, resolve));
  void drain();
  return answer;
}

/**
 * Sends one change. Without an answer it is kept and the promise waits for the real one, which may take until the
 * server is back. While older changes wait, a new one queues behind them: order is kept.
 */
export async function deliver(url: string, method: string, body: string | undefined): Promise<Response> {
  const key = newKey();
  const name = `${PREFIX}${String(Date.now()).padStart(15, "0")}-${key}`;
  const letter: Letter = { name, url, method, body, key, owner };
  if (waiting() > 0) return keep(letter);
  const response = await post(letter);
  if (response) return response;
  setOffline(true);
  return keep(letter);
}

/** A read told us whether the server answers. */
export const heard = (answered: boolean) => {
  if (waiting() === 0) setOffline(!answered);
};
