/** What the file store answered, as a word of the `upload` dictionary; undefined when it has the file. */
export type Refused = "lost" | "refused" | undefined;

/** Sends a file to a signed URL. XMLHttpRequest, since fetch tells nothing about how far an upload has come. */
export function put(url: string, headers: Record<string, string>, file: Blob, onShare: (share: number) => void) {
  const request = new XMLHttpRequest();
  const ended = new Promise<Refused>((resolve) => {
    request.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
    request.onload = () => resolve(request.status < 300 ? undefined : "refused");
    request.onerror = () => resolve("lost");
    request.onabort = () => resolve("lost");
  });
  request.open("PUT", url);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  request.send(file);
  return { ended, abort: () => request.abort() };
}
