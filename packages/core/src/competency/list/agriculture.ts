/** Fields, animals and forest. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const agriculture = `
agronomy | Agronomy | Агрономия | Агрономія |
animal-care | Animal care | Уход за животными | Догляд за тваринами |
crop-production | Crop production | Растениеводство | Рослинництво | выращивание зерновых, вирощування зернових, полеводство
vegetable-growing | Vegetable growing | Овощеводство | Овочівництво | выращивание овощей, вирощування овочів
fruit-growing | Fruit growing | Садоводство | Садівництво | плодоводство, обрезка деревьев, обрізка дерев
viticulture | Viticulture | Виноградарство | Виноградарство |
greenhouse | Greenhouse growing | Тепличное хозяйство | Тепличне господарство | работа в теплице, робота в теплиці, гидропоника, гідропоніка
mushroom-growing | Mushroom growing | Грибоводство | Грибівництво | выращивание грибов
seed-production | Seed production | Семеноводство | Насінництво | селекция растений, селекція рослин
soil-science | Soil science | Почвоведение | Ґрунтознавство | анализ почв, аналіз ґрунтів, агрохимия, агрохімія
plant-protection | Plant protection | Защита растений | Захист рослин | фитопатология, фітопатологія, ^СЗР, ^ЗЗР, пестициды
fertilisers | Fertilisers | Внесение удобрений | Внесення добрив | удобрения, добрива
irrigation | Irrigation | Системы орошения | Системи зрошення | мелиорация, меліорація, капельный полив, крапельний полив, орошение, зрошення
precision-farming | Precision farming | Точное земледелие | Точне землеробство | Cropwio, Cropwise, AgroOnline
organic-farming | Organic farming | Органическое земледелие | Органічне землеробство |
farm-machinery | Farm machinery operation | Управление сельхозтехникой | Керування сільгосптехнікою | сельхозтехника, сільгосптехніка, John Deere, механизатор, механізатор
combine-harvester | Combine harvester | Управление комбайном | Керування комбайном | комбайнёр, зерноуборочный комбайн
tractor-driving | Tractor driving | Управление трактором | Керування трактором | трактор МТЗ
farm-machinery-repair | Farm machinery repair | Ремонт сельхозтехники | Ремонт сільгосптехніки | ремонт тракторов
grain-storage | Grain storage | Хранение зерна | Зберігання зерна | элеватор, елеватор, послеуборочная доработка
animal-husbandry | Animal husbandry | Животноводство | Тваринництво | скотоводство, скотарство
dairy-farming | Dairy farming | Молочное животноводство | Молочне тваринництво | машинное доение, машинне доїння, доярка
pig-farming | Pig farming | Свиноводство | Свинарство |
poultry-farming | Poultry farming | Птицеводство | Птахівництво | птицефабрика, птахофабрика
beekeeping | Beekeeping | Пчеловодство | Бджільництво | пасека, пасіка
fish-farming | Fish farming | Рыбоводство | Рибництво | рыбное хозяйство, рибне господарство, аквакультура
horse-care | Horse care | Уход за лошадьми | Догляд за конями | коневодство, конярство, верховая езда, верхова їзда
sheep-farming | Sheep farming | Овцеводство | Вівчарство |
zootechnics | Livestock science | Зоотехния | Зоотехнія | составление рационов кормления, кормление животных, годівля тварин
artificial-insemination | Artificial insemination | Искусственное осеменение | Штучне осіменіння |
feed-production | Feed production | Производство кормов | Виробництво кормів | комбикорма, комбікорми
forestry | Forestry | Лесное хозяйство | Лісове господарство | лесоводство, лісівництво, лесозаготовка, лісозаготівля
chainsaw | Chainsaw work | Работа с бензопилой | Робота з бензопилою | бензопила, вальщик леса
hunting | Game management | Охотничье хозяйство | Мисливське господарство | охотоведение
gardening | Gardening | Садовые работы | Садові роботи | садовник, садівник, уход за садом, догляд за садом
lawn-care | Lawn care | Уход за газоном | Догляд за газоном | стрижка газона, газоны
plant-nursery | Plant nursery | Питомник растений | Розсадник рослин |
agribusiness | Agribusiness management | Управление агробизнесом | Управління агробізнесом | агробизнес, агробізнес, ^АПК
grain-trading | Grain trading | Торговля зерном | Торгівля зерном | закупка зерна, закупівля зерна
land-management | Land management | Землеустройство | Землеустрій | кадастровые работы, кадастрові роботи, кадастр, межевание
`;
