/** Sites where the beginning of a path is one person's own page, and how many of its parts name the person. */
const OWN_PAGES: Readonly<Record<string, number>> = {
  "linkedin.com/in": 2,
  "stackoverflow.com/users": 2,
  "hh.ru/resume": 2,
  "work.ua/resumes": 2,
  "robota.ua/candidates": 2,
  "djinni.co/q": 2,
  "github.com": 1,
  "gitlab.com": 1,
  "bitbucket.org": 1,
  "t.me": 1,
  "facebook.com": 1,
  "instagram.com": 1,
  "behance.net": 1,
  "dribbble.com": 1,
  "twitter.com": 1,
  "x.com": 1,
  "vk.com": 1,
  "kaggle.com": 1,
  "medium.com": 1,
  "youtube.com": 1,
  "codepen.io": 1,
};

/** A page that is one person's own, as `site/name`; undefined for any other link. */
export function ownPage(link: string): { site: string; page: string } | undefined {
  const [host = "", ...path] = link
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/[?#].*$/, "")
    .split("/")
    .filter((part) => part !== "");
  const domain = host.replace(/^(www|m|ua|ru|uk|en)\./, "");
  const site = [`${domain}/${path[0]}`, domain].find((one) => one in OWN_PAGES);
  const length = site === undefined ? undefined : OWN_PAGES[site];
  if (site === undefined || length === undefined || path.length < length) return undefined;
  const parts = path.slice(0, length);
  return { site, page: `${domain}/${parts.join("/")}` };
}
