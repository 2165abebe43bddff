/** Building, engineering, production and crafts. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const construction = `
autocad | AutoCAD | | | Auto CAD, автокад
revit | Revit | | | Autodesk Revit
archicad | ArchiCAD | | |
solidworks | SolidWorks | | | Solid Works
kompas | KOMPAS-3D | Компас-3D | Компас-3D | КОМПАС
inventor | Autodesk Inventor | | |
bim | BIM | | | building information modeling
drawings | Reading drawings | Чтение чертежей | Читання креслень | чертежи, креслення, blueprints, technical drawings
estimating | Cost estimating | Сметное дело | Кошторисна справа | составление смет, складання кошторисів, Гранд-Смета, АВК-5, сметы
architecture-design | Architectural design | Архитектурное проектирование | Архітектурне проєктування |
structural-design | Structural design | Проектирование конструкций | Проєктування конструкцій | КЖ, КМ, ЛИРА-САПР, SCAD
construction-management | Construction management | Управление строительством | Управління будівництвом | технадзор, технагляд, строительный контроль, организация строительства
construction-work | Construction work | Строительные работы | Будівельні роботи | общестроительные работы, строительство, будівництво
finishing-works | Finishing works | Отделочные работы | Оздоблювальні роботи | штукатурные работы, малярные работы, ремонт квартир, малярні роботи
tiling | Tiling | Укладка плитки | Укладання плитки | плиточные работы
bricklaying | Bricklaying | Кладка кирпича | Кладка цегли | каменные работы
concrete | Concrete works | Бетонные работы | Бетонні роботи | монолитные работы
roofing | Roofing | Кровельные работы | Покрівельні роботи |
plumbing | Plumbing | Сантехнические работы | Сантехнічні роботи | сантехника, сантехніка
electrical-works | Electrical works | Электромонтажные работы | Електромонтажні роботи | электромонтаж, електромонтаж, электрика
electrical-safety | Electrical safety | Электробезопасность | Електробезпека | группа допуска по электробезопасности
welding | Welding | Сварочные работы | Зварювальні роботи | сварка, зварювання
hvac | HVAC | Вентиляция и кондиционирование | Вентиляція та кондиціювання | ОВиК, отопление и вентиляция
surveying | Land surveying | Геодезия | Геодезія | геодезические работы
landscaping | Landscaping | Ландшафтный дизайн | Ландшафтний дизайн | озеленение, озеленення
occupational-safety | Occupational safety | Охрана труда | Охорона праці | техника безопасности, техніка безпеки, промышленная безопасность, HSE
fire-safety | Fire safety | Пожарная безопасность | Пожежна безпека |
carpentry | Carpentry | Столярные работы | Столярні роботи | плотницкие работы, woodworking
furniture-making | Furniture making | Производство мебели | Виробництво меблів | сборка мебели, складання меблів
metalwork | Metalworking | Металлообработка | Металообробка | слесарные работы, слюсарні роботи
cnc | CNC machines | Станки с ЧПУ | Верстати з ЧПК | ЧПУ, ЧПК, CNC
turning | Turning | Токарные работы | Токарні роботи |
milling | Milling | Фрезерные работы | Фрезерні роботи |
machine-adjustment | Machine adjustment | Наладка оборудования | Налагодження обладнання | настройка оборудования, ремонт оборудования, ремонт обладнання, equipment maintenance
production-management | Production management | Управление производством | Управління виробництвом | организация производства
quality-control | Product quality control | Контроль качества продукции | Контроль якості продукції | ОТК, контроль качества, контроль якості, ISO 9001
industrial-automation | Industrial automation | АСУ ТП | АСУ ТП | PLC, ПЛК, SCADA, Siemens
electronics | Electronics | Электроника | Електроніка | пайка, soldering, радиоэлектроника
sewing | Sewing | Швейное дело | Швейна справа | пошив одежды, пошиття одягу
packing | Packing | Упаковка | Пакування | фасовка, фасування
car-repair | Car repair | Ремонт автомобилей | Ремонт автомобілів | автослесарь, диагностика автомобилей, car diagnostics
agronomy | Agronomy | Агрономия | Агрономія | растениеводство, рослинництво
`;
