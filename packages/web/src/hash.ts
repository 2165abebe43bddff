const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of a file, in hex. Browsers calculate it only on secure pages; on plain http in an office, Kolo does it itself. */
export async function hashOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  if (globalThis.crypto.subtle) return hex(await crypto.subtle.digest("SHA-256", bytes));
  const { sha256 } = await import("./sha256.ts");
  return hex(sha256(new Uint8Array(bytes)).buffer as ArrayBuffer);
}
