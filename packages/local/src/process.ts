import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells a living process from another one that got its number later: its command line and, on Linux, the tick
 * it started at. Undefined when nothing of that number runs.
 */
export function identity(pid: number): string | undefined {
  if (!runs(pid)) return undefined;
  if (process.platform === "linux") return fromProc(pid);
  return process.platform === "win32" ? String(pid) : fromPs(pid);
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process runs too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function fromProc(pid: number): string | undefined {
  const stat = ofProc(pid, "stat");
  // After the name, which may hold spaces and brackets: state is field 3, the start is field 22.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return !stat || fields[0] === "Z" ? undefined : `${fields[19]} ${ofProc(pid, "cmdline")}`;
}

/** Empty when the process ended just now. */
function ofProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH")) return "";
    throw error;
  }
}

const fromPs = (pid: number) => execFileSync("ps", ["-o", "lstart=,command=", "-p", String(pid)], { encoding: "utf8" });
