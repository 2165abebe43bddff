import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { broken, busy, leftBehind, standing } from "./standing.ts";

afterEach(() => vi.unstubAllEnvs());

const stack = (status: string, part = "web") => ({ name: `kolo-prod-${part}`, status });

it.each([
  ["nothing yet", [], undefined],
  ["a whole stage", [stack("CREATE_COMPLETE", "data"), stack("UPDATE_ROLLBACK_COMPLETE")], undefined],
  ["another deploy", [stack("UPDATE_IN_PROGRESS")], "is under way (kolo-prod-web UPDATE_IN_PROGRESS): wait"],
  ["a removal", [stack("DELETE_IN_PROGRESS")], "is under way (kolo-prod-web DELETE_IN_PROGRESS): wait"],
])("a second deploy at once is told to wait: %s", (_, stacks, said) => {
  expect(busy("prod", stacks)).toEqual(said && expect.stringContaining(said));
});

it.each([
  ["a whole stage", [stack("UPDATE_COMPLETE")], undefined],
  ["a first deploy that failed", [stack("ROLLBACK_COMPLETE", "api")], "left kolo-prod-api ROLLBACK_COMPLETE: read"],
  ["a removal that failed", [stack("DELETE_FAILED")], "left kolo-prod-web DELETE_FAILED: read"],
])("what an interrupted deploy left is named: %s", (_, stacks, said) => {
  expect(broken("prod", stacks)).toEqual(said && expect.stringContaining(said));
});

it("names all that stands after a stop", () => {
  expect(leftBehind([])).toBe("Nothing of it stands.");
  expect(leftBehind([stack("CREATE_COMPLETE", "data"), stack("ROLLBACK_COMPLETE")])).toBe(
    "What stands: kolo-prod-data CREATE_COMPLETE, kolo-prod-web ROLLBACK_COMPLETE.",
  );
});

describe("an AWS that says no is one sentence that says what to do", () => {
  it.each([
    ["InvalidClientTokenId", "AWS does not know these credentials in eu-central-1"],
    ["ExpiredToken", "The AWS credentials have expired"],
    ["AccessDenied", "These credentials may not look at CloudFormation"],
  ])("%s", async (code, sentence) => {
    const server = createServer((_, response) => {
      response
        .writeHead(403, { "content-type": "text/xml" })
        .end(
          `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
        );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("AWS_ENDPOINT_URL_CLOUDFORMATION", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      await expect(standing("prod", "eu-central-1")).rejects.toThrow(sentence);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("a region that is not there", async () => {
    // Nothing of this name is on any network (RFC 6761).
    vi.stubEnv("AWS_ENDPOINT_URL_CLOUDFORMATION", "http://cloudformation.invalid");
    await expect(standing("prod", "eu-nowhere-1")).rejects.toThrow("There is no AWS in eu-nowhere-1: set KOLO_REGION");
  });
});
