import type { Profile } from "@kolo/core/people/profile/model";
import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { Head } from "./head.tsx";

afterEach(cleanup);

it.each([
  ["Киев", "Київ"],
  ["Kryvyi Rih", "Кривий Ріг"],
  ["Жмеринка", "Жмеринка"],
])("names the city %s as the base does", async (written, said) => {
  await speak("uk");
  const person = { name: "Ann Adams", city: written, mails: [], phones: [] };
  render(() => <Head profile={{ person } as unknown as Profile} />);
  expect(screen.getByText(said)).toBeTruthy();
});
