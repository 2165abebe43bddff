import type { Plugin } from "vite";

const SINK = "t.innerHTML = html;";
const trusted = new URL("../src/trusted.ts", import.meta.url).pathname;

/**
 * Solid clones its compiled markup from `<template>.innerHTML`. Under `require-trusted-types-for 'script'` that one
 * sink needs a policy, so at build time it is routed through src/trusted.ts and every other innerHTML stays forbidden.
 * The build fails when Solid changes the line, so an upgrade cannot quietly lose the rule.
 */
export function trustedTemplates(): Plugin {
  return {
    name: "kolo:trusted-templates",
    apply: "build",
    transform(code, id) {
      if (!/\/solid-js\/web\/dist\/web\.js$/.test(id)) return;
      if (code.split(SINK).length !== 2) this.error(`Solid's template() no longer reads "${SINK}"`);
      const routed = code.replace(SINK, "t.innerHTML = trustedTemplate(html);");
      return { code: `import { trustedTemplate } from ${JSON.stringify(trusted)};\n${routed}`, map: null };
    },
  };
}
