/** Production, crafts and metal. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const manufacturing = `
welding | Welding | Сварочные работы | Зварювальні роботи | сварка, зварювання
furniture-making | Furniture making | Производство мебели | Виробництво меблів |
metalwork | Metalworking | Металлообработка | Металообробка | слесарные работы, слюсарні роботи
cnc | CNC machines | Станки с ЧПУ | Верстати з ЧПК | ^ЧПУ, ^ЧПК, CNC
turning | ~Turning | Токарные работы | Токарні роботи |
milling | Milling | Фрезерные работы | Фрезерні роботи |
machine-adjustment | Machine adjustment | Наладка оборудования | Налагодження обладнання | настройка оборудования, ремонт оборудования, ремонт обладнання, equipment maintenance
production-management | Production management | Управление производством | Управління виробництвом | организация производства
quality-control | Product quality control | Контроль качества продукции | Контроль якості продукції | ^ОТК, контроль качества, контроль якості
sewing | Sewing | Швейное дело | Швейна справа |
packing | Packing | Упаковка | Пакування | фасовка, фасування
process-engineering | Process engineering | Разработка технологических процессов | Розробка технологічних процесів | технологическая подготовка производства, технологічна підготовка виробництва, техпроцессы, техпроцеси, manufacturing engineering
production-planning | Production planning | Планирование производства | Планування виробництва | ^MRP, производственное планирование, виробниче планування
mes | =MES | | | manufacturing execution systems
cam | CNC programming | Программирование станков с ЧПУ | Програмування верстатів з ЧПК | Mastercam, PowerMill, G-code, G-код, ArtCAM, FANUC, Sinumerik
cnc-setup | CNC set-up | Наладка станков с ЧПУ | Налагодження верстатів з ЧПК | наладчик ЧПУ
grinding | ~Grinding | Шлифовальные работы | Шліфувальні роботи | шлифовка, шліфування
drilling-works | Drilling and boring | Сверлильные и расточные работы | Свердлильні та розточувальні роботи |
sheet-metal | Sheet metal work | Работа с листовым металлом | Робота з листовим металом | гибка металла, згинання металу, лазерная резка, лазерне різання, жестянщик
stamping | Stamping and pressing | Штамповка | Штампування | прессование, пресування
casting | Foundry work | Литейное производство | Ливарне виробництво | литьё металла, лиття металу
forging | ~Forging | Кузнечное дело | Ковальська справа | ковка металла, художественная ковка
heat-treatment | Heat treatment | Термическая обработка | Термічна обробка | термообработка, термообробка
galvanising | Electroplating | Гальваника | Гальваніка | нанесение покрытий, гальванические покрытия
powder-coating | Powder coating | Порошковая покраска | Порошкове фарбування | порошковая окраска
metallurgy | Metallurgy | Металлургия | Металургія |
argon-welding | TIG welding | Аргонодуговая сварка | Аргонодугове зварювання | ^TIG, аргонная сварка, аргонове зварювання
mig-welding | MIG/MAG welding | Полуавтоматическая сварка | Напівавтоматичне зварювання | MIG/MAG, сварка полуавтоматом
arc-welding | Manual arc welding | Ручная дуговая сварка | Ручне дугове зварювання | электродуговая сварка, ^РДС, ^MMA
gas-welding | Gas welding and cutting | Газосварка | Газозварювання | газовая резка, электрогазосварщик, електрогазозварник
plumbing-fitting | Fitter's work | Слесарно-сборочные работы | Слюсарно-складальні роботи | сборка узлов, складання вузлів, слесарь-сборщик, механосборочные работы, механоскладальні роботи
equipment-installation | Equipment installation | Монтаж оборудования | Монтаж обладнання | пусконаладочные работы, пусконалагоджувальні роботи, пусконаладка, commissioning
preventive-maintenance | Preventive maintenance | Планово-предупредительный ремонт | Планово-попереджувальний ремонт | ППР оборудования, техническое обслуживание оборудования, технічне обслуговування обладнання, ^TPM
equipment-repair-industrial | Industrial equipment repair | Ремонт промышленного оборудования | Ремонт промислового обладнання | слесарь-ремонтник, слюсар-ремонтник
conveyor-work | Assembly line work | Работа на конвейере | Робота на конвеєрі | сборочная линия, складальна лінія
electronics-assembly | Electronics assembly | Сборка электроники | Складання електроніки | монтаж РЭА, SMD-монтаж, ^SMD, монтаж печатных плат, радиомонтаж, радіомонтаж
soldering | Soldering | Пайка | Пайка | паяние, паяльные работы, паяльні роботи
plastics-moulding | Plastics moulding | Литьё пластмасс | Лиття пластмас | термопластавтомат, экструзия, екструзія, injection moulding
woodworking-machines | Woodworking machines | Деревообработка | Деревообробка | деревообрабатывающие станки, деревообробні верстати
sawmill | Sawmilling | Лесопиление | Лісопиляння | пилорама
furniture-assembly | Furniture assembly | Сборка мебели | Складання меблів | сборщик мебели, монтаж мебели
upholstery | Upholstery | Обивка мебели | Оббивка меблів | перетяжка мебели
tailoring | Tailoring | Пошив одежды | Пошиття одягу | индивидуальный пошив, портной, кравець
clothing-repair | Clothing alterations | Ремонт одежды | Ремонт одягу |
pattern-making | Pattern making | Конструирование одежды | Конструювання одягу | построение лекал, побудова лекал, лекала
cutting-fabric | Fabric cutting | Раскрой ткани | Розкрій тканини | закройщик, закрійник
industrial-sewing | Industrial sewing machines | Работа на швейном оборудовании | Робота на швейному обладнанні | оверлок, прямострочная машина
knitting | Knitting | Вязание | В'язання | машинное вязание
embroidery | Embroidery | Вышивка | Вишивка | машинная вышивка
leatherwork | Leatherwork | Работа с кожей | Робота зі шкірою | кожгалантерея
shoe-repair | Shoe making and repair | Ремонт обуви | Ремонт взуття | изготовление обуви, пошив обуви, пошиття взуття
jewellery-making | Jewellery making | Ювелирное дело | Ювелірна справа | ювелир, ювелір
ceramics | Ceramics | Керамика | Кераміка | гончарное дело, гончарство
glass-production | Glass working | Обработка стекла | Обробка скла |
printing-press | ~Printing | Печатное производство | Друкарське виробництво | офсетная печать, офсетний друк, цифровая печать, цифровий друк, печатник
large-format-printing | Large-format printing | Широкоформатная печать | Широкоформатний друк |
screen-printing | Screen printing | Шелкография | Шовкографія | шелкотрафаретная печать, тампопечать
book-binding | Bookbinding | Переплётное дело | Палітурна справа | брошюровка
signage | Signage production | Изготовление вывесок | Виготовлення вивісок | наружная реклама производство
food-production | Food production | Пищевое производство | Харчове виробництво | пищевая промышленность, харчова промисловість
bread-baking | Bread baking | Хлебопечение | Хлібопечення | пекарское дело
meat-processing | Meat processing | Мясопереработка | М'ясопереробка | обвалка мяса, обвалювання м'яса, разделка мяса, жиловка мяса
dairy-production | Dairy production | Молочное производство | Молочне виробництво | сыроварение, сироваріння
brewing | Brewing | Пивоварение | Пивоваріння |
winemaking | Winemaking | Виноделие | Виноробство |
food-technology | Food technology | Технология пищевых производств | Технологія харчових виробництв | пищевые технологии, харчові технології
chemical-production | Chemical production | Химическое производство | Хімічне виробництво | химическая технология, хімічна технологія
pharma-production | Pharmaceutical production | Фармацевтическое производство | Фармацевтичне виробництво | GMP, производство лекарств
paints | Paint and coatings technology | Лакокрасочное производство | Лакофарбове виробництво |
packaging-lines | Packaging equipment | Упаковочное оборудование | Пакувальне обладнання | упаковочная линия, пакувальна лінія, оператор линии, оператор лінії
labelling | Labelling goods | Маркировка товара | Маркування товару | стикеровка, наклейка этикеток, Честный знак, маркировка
iso-9001 | ISO 9001 | | | ^СМК, система менеджмента качества, система управління якістю, QMS
incoming-inspection | Incoming inspection | Входной контроль | Вхідний контроль | входной контроль материалов
quality-tools | Quality tools | Инструменты качества | Інструменти якості | FMEA, ^SPC, APQP, PPAP, 8D
work-rating | Work rating | Нормирование труда | Нормування праці | хронометраж, нормирование
waste-recycling | Waste recycling | Переработка отходов | Переробка відходів | обращение с отходами, поводження з відходами, сортировка отходов
power-tools | Power tools | Работа с электроинструментом | Робота з електроінструментом | электроинструмент, електроінструмент, болгарка
measuring-tools | Measuring tools | Измерительный инструмент | Вимірювальний інструмент | штангенциркуль, микрометр
light-industry | Textile production | Текстильное производство | Текстильне виробництво | лёгкая промышленность, легка промисловість
paper-production | Pulp and paper production | Целлюлозно-бумажное производство | Целюлозно-паперове виробництво |
cement-production | Building materials production | Производство строительных материалов | Виробництво будівельних матеріалів | производство бетона, виробництво бетону
workshop-management | Workshop management | Управление цехом | Управління цехом | руководство цехом, начальник цеха
`;
