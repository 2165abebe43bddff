import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import { newID } from "../../id.ts";
import { as, firmed, system } from "../../testing/as.ts";
import { somebody } from "../../testing/finalist.ts";
import * as Document from "../document/index.ts";
import * as File from "./index.ts";

beforeAll(() => firmed());

/** The name a browser saves the file under: RFC 6266's exact one. */
const exactName = (header: string | null) =>
  decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(header ?? "")?.[1] ?? "");

it("gives a file back with its exact name and bytes, whatever alphabet, sign or picture they are of", async () => {
  const { personID } = await somebody("File Owner");
  const named = fc.oneof(
    fc.constantFrom(
      "резюме.docx",
      "Їжак «Мар'яна» (2).pdf",
      'a"b\\c;d%2F.txt',
      "履歴書 🎨.pdf",
      "e\u0301te\u0301.odt",
      "\u202Egnp.exe",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(named, fc.uint8Array({ minLength: 1, maxLength: 300 }), async (name, bytes) => {
      const documentID = newID("document");
      const facts = { kind: "txt", size: bytes.length, sha256: "", createdAt: system().now, createdBy: "system:test" };
      await Bucket.write(Bucket.keys.file(documentID), bytes, "application/octet-stream");
      await commit(system(), [Document.written({ documentID, personID, name, ...facts })], null);
      const response = await fetch((await File.download(as("recruiter"), personID, documentID)).url);
      expect(exactName(response.headers.get("content-disposition"))).toBe(name);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get("content-type")).toBe("application/octet-stream");
    }),
    { numRuns: 25 },
  );
});
