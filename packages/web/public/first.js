// Runs before the first paint, so that nobody sees a flash of the other theme. A file, because the page allows no inline script.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem("kolo.theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.lang = localStorage.getItem("kolo.language") || root.lang;
} catch {
  // Storage is closed to us (a private window): the system's theme it is.
}
