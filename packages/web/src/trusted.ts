interface Policy {
  createHTML(html: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The only Trusted Types policy of the app; the header names it (`trusted-types solid`). It lets through the markup
 * that Solid's compiler wrote at build time (see vite/trusted-templates.ts). Nothing of ours may import it.
 */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy("solid", {
  createHTML: (html) => html,
});

export const trustedTemplate = (html: string) => policy?.createHTML(html) ?? html;
