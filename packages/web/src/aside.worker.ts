import type { Asked, Heard } from "./aside.ts";

const going = new Map<number, AbortController>();

async function read(id: number, url: string): Promise<Heard> {
  const leave = new AbortController();
  going.set(id, leave);
  try {
    const response = await fetch(url, { signal: leave.signal });
    return { id, status: response.status, text: await response.text() };
  } catch {
    return { id };
  } finally {
    going.delete(id);
  }
}

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  if (data.url === undefined) going.get(data.id)?.abort();
  else postMessage(await read(data.id, data.url));
});
postMessage("ready");
