import { createRequire } from "node:module";
import * as v from "valibot";

/** One run of letters as it stands on the page: points from the top left corner. */
const Item = v.object({
  text: v.string(),
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  fontHeight: v.nullish(v.number()),
  fillColor: v.nullish(v.string()),
  rotation: v.nullish(v.number()),
  /** 0 to 1, of letters that were recognised in a picture. */
  confidence: v.nullish(v.number()),
});
export type Item = v.InferOutput<typeof Item>;

const Box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const Page = v.object({
  pageNum: v.number(),
  width: v.number(),
  height: v.number(),
  textItems: v.array(Item),
  annotations: v.nullish(v.array(v.object({ uri: v.nullish(v.string()) })), []),
  formFields: v.nullish(v.array(v.object({ value: v.nullish(v.string()), rect: v.nullish(Box) })), []),
  vectorGraphics: v.nullish(
    v.object({ shapes: v.array(v.object({ bbox: Box, fill: v.boolean(), fillColor: v.nullish(v.string()) })) }),
  ),
  complexity: v.nullish(v.object({ imageBlockCount: v.number(), needsOcr: v.boolean(), fullPageImage: v.boolean() })),
});
export type Page = v.InferOutput<typeof Page>;

const Parsed = v.object({ totalPages: v.number(), pages: v.array(Page) });

interface Options {
  maxPages: number;
  pageOrientationCorrections?: { page: number; angle: number }[];
  extractVectorGraphics?: boolean;
  includeComplexity?: boolean;
  password?: string;
  ocrEnabled?: boolean;
  ocrLanguage?: string;
  tessdataPath?: string;
  dpi?: number;
}
interface Native {
  LiteParse: new (
    config: object,
  ) => {
    parse(bytes: Buffer): Promise<unknown>;
    screenshot(bytes: Buffer, pages: number[]): Promise<unknown>;
  };
}

/**
 * LiteParse's package repeats each platform's library and its command line (65 MB); Kolo takes the platform's package alone
 * (32 MB). The name is put together at run time, so a bundler leaves it to be found in node_modules.
 */
function native(): Native {
  const system: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: ["-gnu", "-musl"],
    win32: ["-msvc"],
    darwin: [""],
  };
  const require = createRequire(import.meta.url);
  for (const suffix of system[process.platform] ?? []) {
    const name = `@llamaindex/liteparse-${process.platform}-${process.arch}${suffix}`;
    try {
      return require(name);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND")) throw error;
    }
  }
  throw new Error(
    `There is no PDF reader for ${process.platform}-${process.arch}: install its @llamaindex/liteparse-… package.`,
  );
}

/** Pages with their positioned text, link targets and form fields. Reads up to `maxPages` pages; runs no scripts. */
export async function pages(bytes: Uint8Array, options: Options) {
  const { LiteParse } = native();
  const parser = new LiteParse({
    ocrEnabled: false,
    quiet: true,
    numWorkers: 1,
    continueOnPageError: true,
    extractAnnotations: true,
    extractFormFields: true,
    extractTextMetadata: true,
    ...options,
  });
  return v.parse(Parsed, await parser.parse(bufferOf(bytes)));
}

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const Pictures = v.tuple([v.object({ imageBuffer: v.instance(Buffer) })]);

/** One page as a PNG. */
export async function picture(
  bytes: Uint8Array,
  page: number,
  options: Pick<Options, "dpi" | "password">,
): Promise<Buffer> {
  const { LiteParse } = native();
  const renderer = new LiteParse({ ocrEnabled: false, quiet: true, numWorkers: 1, ...options });
  const [{ imageBuffer }] = v.parse(Pictures, await renderer.screenshot(bufferOf(bytes), [page]));
  return imageBuffer;
}
