/** What is typed, sign by sign, from an empty line; short beginnings bring the whole base about. */
export const LINES = ["react", "kovalenko", "київ 3+", "дизайнер", "python 5+", "morozov", "шевченко", "sales 2+"];

/** What stands in the line after each sign. */
export const typings = (line: string) => Array.from(line, (_, at) => line.slice(0, at + 1));
