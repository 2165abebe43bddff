export function Logo() {
  return (
    <span class="flex items-center gap-2 font-semibold text-md tracking-tight">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="var(--accent)" stroke-width="4" />
      </svg>
      Kolo
    </span>
  );
}
