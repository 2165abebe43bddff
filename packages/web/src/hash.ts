const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A file as it is announced before it is sent: its name, and exactly which bytes will come. */
export async function announced(file: File) {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : "application/octet-stream";
  return { name: file.name.slice(-255), type, size: file.size, sha256: await hashOf(file) };
}

/** SHA-256 of a file, in hex. Browsers calculate it only on secure pages; on plain http in an office, Kolo does it itself. */
async function hashOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  if (globalThis.crypto.subtle) return hex(await crypto.subtle.digest("SHA-256", bytes));
  const { sha256 } = await import("./sha256.ts");
  return hex(sha256(new Uint8Array(bytes)).buffer as ArrayBuffer);
}
