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
/** A proxy without its server, or one that is being restarted: nothing was done, or it will be known by its key. */
const AWAY = [502, 503, 504];

const [offline, setOffline] = createSignal(false);
const [waiting, setWaiting] = createSignal(0);

export { offline, waiting };

let letters: readonly Letter[] = [];
let owner = "";
let draining = false;
const answers = new Map<string, (response: Response) => void>();
let delivered: (refused: readonly Response[]) => void = () => undefined;

/** Told when all that was kept is sent: the screen may be old by then. `refused` are answers nobody waits for any more. */
export const whenDelivered = (act: typeof delivered) => {
  delivered = act;
};

/** An Idempotency-Key. crypto.randomUUID exists only in secure contexts; an office network may be plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function put(list: readonly Letter[]) {
  letters = list;
  setWaiting(list.length);
}

function store(letter: Letter) {
  try {
    localStorage.setItem(letter.name, JSON.stringify(letter));
  } catch {
    return; // A full or closed storage: it lives as long as the page does.
  }
}

function stored(): readonly Letter[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .sort()
    .map((name) => JSON.parse(localStorage.getItem(name) ?? "{}") as Letter)
    .filter((letter) => letter.owner === owner);
}

/** Whose changes may be sent now. What another account left on this machine waits for that account. */
export function belongsTo(accountID: string) {
  if (owner !== accountID) {
    owner = accountID;
    put(stored());
  }
  void drain();
}

async function post({ url, method, body, key }: Letter): Promise<Response | undefined> {
  try {
    const headers: Record<string, string> = { "idempotency-key": key };
    if (body !== undefined) headers["content-type"] = "application/json";
    const response = await fetch(url, { method, headers, body: body ?? null });
    return AWAY.includes(response.status) ? undefined : response;
  } catch {
    return undefined; // No answer came; `offline` says so, and it is tried again.
  }
}

const pause = () => new Promise((resume) => setTimeout(resume, RETRY_MS));

function settle(letter: Letter, response: Response): readonly Response[] {
  localStorage.removeItem(letter.name);
  put(letters.filter((one) => one !== letter));
  const answer = answers.get(letter.key);
  answers.delete(letter.key);
  answer?.(response);
  return answer || response.ok ? [] : [response];
}

/** Sends what is kept, oldest first, one at a time, until nothing is left or the session is over. */
async function drain() {
  if (draining || letters.length === 0) return;
  draining = true;
  const refused: Response[] = [];
  for (let letter = letters[0]; letter; letter = letters[0]) {
    const response = await post(letter);
    setOffline(!response);
    if (!response) await pause();
    else if (response.status === 401) break;
    else refused.push(...settle(letter, response));
  }
  draining = false;
  if (letters.length === 0) delivered(refused);
}

function keep(letter: Letter): Promise<Response> {
  store(letter);
  put([...letters, letter]);
  const answer = new Promise<Response>((resolve) => answers.set(letter.key, resolve));
  void drain();
  return answer;
}

/**
 * Sends one change. Without an answer it is kept and the promise waits for the real one, which may take until the
 * server is back. While older changes wait, a new one queues behind them: order is kept. A change that met the end of
 * the session is stored for when the same person is signed in again.
 */
export async function deliver(url: string, method: string, body: string | undefined): Promise<Response> {
  const key = newKey();
  const name = `${PREFIX}${String(Date.now()).padStart(15, "0")}-${key}`;
  const letter: Letter = { name, url, method, body, key, owner };
  if (waiting() > 0) return keep(letter);
  const response = await post(letter);
  if (!response) {
    setOffline(true);
    return keep(letter);
  }
  if (response.status === 401 && owner) {
    store(letter);
    put([...letters, letter]);
  }
  return response;
}

/** A read told us whether the server answers. */
export const heard = (answered: boolean) => {
  if (waiting() === 0) setOffline(!answered);
};
