import { expect, it } from "vitest";
import { cityIn } from "./city.ts";

it.each([
  ["Киеве", "Kyiv"],
  ["Києві", "Kyiv"],
  ["Києва", "Kyiv"],
  ["Львове", "Lviv"],
  ["Львові", "Lviv"],
  ["Одессе", "Odesa"],
  ["Одесі", "Odesa"],
  ["Харкові", "Kharkiv"],
  ["Чернігові", "Chernihiv"],
  ["Миколаєві", "Mykolaiv"],
  ["Черкассах", "Cherkasy"],
  ["Чернівцях", "Chernivtsi"],
  ["Рівному", "Rivne"],
  ["Хмельницком", "Khmelnytskyi"],
  ["Кривом Роге", "Kryvyi Rih"],
  ["Кривому Розі", "Kryvyi Rih"],
  ["Білій Церкві", "Bila Tserkva"],
  ["Белой Церкви", "Bila Tserkva"],
  ["Івано-Франківську", "Ivano-Frankivsk"],
  ["Нижнем Новгороде", "Nizhny Novgorod"],
  ["Ростове-на-Дону", "Rostov-on-Don"],
  ["Москве", "Moscow"],
  ["Риме", "Rome"],
  ["Празі", "Prague"],
  ["Нью-Йорке", "New York"],
  ["Баку", "Baku"],
  ["Kyiv", "Kyiv"],
  ["порте", undefined],
  ["компании", undefined],
])("after a preposition %s is %s", (written, city) => {
  expect(cityIn(written)).toBe(city);
});
