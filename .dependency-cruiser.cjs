/** Who may import whom. Each rule reads: nothing at `from` may reach `to`. (Cycles are Biome's, dead files are knip's.) */
const pkg = (name) => `^packages/${name}/`;
const test = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "core-stands-alone",
      comment: "Core is the product's rules. It knows no HTTP, no browser, no emulator.",
      severity: "error",
      from: { path: pkg("core"), pathNot: test },
      to: { path: [pkg("(functions|web|local)"), "^stacks/", "node_modules/(hono|solid-js|sst|aws-cdk-lib)"] },
    },
    {
      name: "models-are-pure",
      comment: "A model runs in the browser too: only other models, the kernel's plain parts, and valibot.",
      severity: "error",
      from: { path: "^packages/core/src/(.+/model|money|time/partial-date|time/calendar/[a-z]+)\\.ts$" },
      to: {
        pathNot: [
          "^packages/core/src/(.+/model|context|error|id|instant|money|time/partial-date|time/calendar/[a-z]+)\\.ts$",
          "node_modules/(valibot|ulidx)/",
        ],
      },
    },
    {
      name: "entities-are-private",
      comment: "How a module stores things is its own business; ask its index instead.",
      severity: "error",
      from: { path: "^packages/core/src/(.+)/[^/]+$" },
      to: { path: "/entity\\.ts$", pathNot: "^packages/core/src/$1/" },
    },
    {
      name: "functions-only-adapt",
      comment: "Handlers translate between the outside and core. They never touch the table themselves.",
      severity: "error",
      from: { path: pkg("functions"), pathNot: test },
      to: { path: [pkg("(web|local)"), "/entity\\.ts$", "node_modules/(electrodb|@aws-sdk/client-dynamodb)"] },
    },
    {
      name: "testing-is-for-tests",
      severity: "error",
      from: { pathNot: ["/(testing|contract|e2e|bench|harness|journeys)/", test] },
      to: { path: "^packages/[^/]+/src/testing/" },
    },
    {
      name: "web-sees-models-only",
      comment: "The browser gets core's models and the API's types, nothing that runs on a server.",
      severity: "error",
      from: { path: pkg("web") },
      to: {
        path: pkg("(core|functions|local)"),
        pathNot: "/(id|model|money|partial-date)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "features-do-not-know-each-other",
      comment: "Pages compose features; two features that need the same thing share it in ui/ or in core.",
      severity: "error",
      from: { path: "^packages/web/src/([^/]+)/", pathNot: "/(pages|ui|text)/" },
      to: { path: "^packages/web/src/[^/]+/", pathNot: ["^packages/web/src/$1/", "^packages/web/src/(ui|text)/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.sst|cdk\\.out)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
