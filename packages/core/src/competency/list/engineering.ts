/** Engineering and design of machines, networks and devices. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const engineering = `
autocad | AutoCAD | | | Auto CAD, автокад
revit | Revit | | | Autodesk Revit
archicad | ArchiCAD | | |
solidworks | SolidWorks | | | Solid Works
kompas | KOMPAS-3D | Компас-3D | Компас-3D | ^КОМПАС
inventor | Autodesk Inventor | | |
bim | BIM | | | building information modeling
drawings | Reading drawings | Чтение чертежей | Читання креслень | чертежи, креслення, blueprints, technical drawings
structural-design | Structural design | Проектирование конструкций | Проєктування конструкцій | ^КЖ, ^КМ
industrial-automation | Industrial automation | АСУ ТП | АСУ ТП | Siemens
electronics | Electronics | Электроника | Електроніка | радиоэлектроника
cad | Computer-aided design | ^САПР | ^САПР | ^CAD, системы автоматизированного проектирования
catia | CATIA | | |
nx | Siemens NX | | | =NX, Unigraphics
creo | PTC Creo | | | ^Creo, Pro/ENGINEER
fusion-360 | Fusion 360 | | | Autodesk Fusion
solid-edge | Solid Edge | | |
t-flex | T-FLEX CAD | | | T-FLEX
ansys | ANSYS | | | Ansys Fluent
abaqus | Abaqus | | | ^Nastran
comsol | COMSOL | | | COMSOL Multiphysics
fem | Finite element analysis | Метод конечных элементов | Метод скінченних елементів | ^FEA, ^МКЭ, ^FEM, прочностные расчёты, розрахунки на міцність
cfd | Computational fluid dynamics | Вычислительная гидродинамика | Обчислювальна гідродинаміка | ^CFD, OpenFOAM
lira-sapr | LIRA-SAPR | ЛИРА-САПР | ЛІРА-САПР | ^ЛИРА
scad-office | SCAD Office | | | ^SCAD
tekla | Tekla Structures | | | ^Tekla
navisworks | Navisworks | | |
civil-3d | Civil 3D | | | AutoCAD Civil 3D
allplan | ^Allplan | | | ^Renga
nanocad | nanoCAD | нанокад | нанокад |
microstation | MicroStation | | | Bentley MicroStation
robot-structural | Robot Structural Analysis | | | SAP2000
eplan | EPLAN | | | EPLAN Electric
altium | Altium Designer | | | ^Altium
proteus | =Proteus | | | KiCad, P-CAD
pcb-design | PCB design | Проектирование печатных плат | Проєктування друкованих плат | печатные платы, друковані плати, трассировка плат
circuit-design | Circuit design | Схемотехника | Схемотехніка | разработка электронных схем
mechanical-design | Mechanical design | Конструирование деталей и машин | Конструювання деталей і машин | mechanical engineering, машиностроение, машинобудування, конструирование
design-documentation | Design documentation | Конструкторская документация | Конструкторська документація | ^ЕСКД, ^ЄСКД, разработка КД, разработка чертежей, розробка креслень
tolerances | Tolerances and fits | Допуски и посадки | Допуски та посадки | GD&T
strength-of-materials | Strength of materials | Сопротивление материалов | Опір матеріалів | сопромат
materials-science | Materials science | Материаловедение | Матеріалознавство |
theoretical-mechanics | Theoretical mechanics | Теоретическая механика | Теоретична механіка |
hydraulics | Hydraulics and pneumatics | Гидравлика и пневматика | Гідравліка та пневматика | гидравлика, гідравліка, пневматика, гидравлические системы, гідравлічні системи
thermodynamics | Heat engineering | Теплотехника | Теплотехніка | термодинамика, термодинаміка
electrical-engineering | Electrical engineering | Электротехника | Електротехніка | проектирование электроснабжения, проєктування електропостачання
electric-drives | Electric drives | Электропривод | Електропривод | частотные преобразователи, частотні перетворювачі
power-electronics | Power electronics | Силовая электроника | Силова електроніка |
analog-electronics | Analogue electronics | Аналоговая электроника | Аналогова електроніка |
digital-electronics | Digital electronics | Цифровая электроника | Цифрова електроніка |
rf-engineering | RF engineering | Радиотехника | Радіотехніка | ^СВЧ, ^НВЧ, радиосвязь, радіозв'язок, антенны
signal-processing | Signal processing | Цифровая обработка сигналов | Цифрова обробка сигналів | ^ЦОС, ^DSP
control-theory | Automatic control | Теория автоматического управления | Теорія автоматичного керування | ^ТАУ
plc | PLC programming | Программирование ПЛК | Програмування ПЛК | ^ПЛК, PLC, CODESYS, TIA Portal, Siemens STEP 7
scada | SCADA | | | SCADA-системы, WinCC
instrumentation | ~Instrumentation | КИПиА | КВПіА | КИП и А, ^КИП, измерительные приборы, вимірювальні прилади
metrology | Metrology | Метрология | Метрологія | поверка средств измерений, повірка засобів вимірювання, калибровка, калібрування
standardisation | Standardisation | Стандартизация | Стандартизація | сертификация продукции, сертифікація продукції
non-destructive-testing | Non-destructive testing | Неразрушающий контроль | Неруйнівний контроль | дефектоскопия, ультразвуковой контроль, ^НК, NDT
reliability-engineering | Equipment diagnostics | Диагностика оборудования | Діагностика обладнання | вибродиагностика, вібродіагностика, ТОиР
design-estimates | Design and estimate documentation | Проектно-сметная документация | Проєктно-кошторисна документація | ^ПСД, ^ПКД
water-engineering | Hydraulic engineering | Гидротехника | Гідротехніка | гидротехнические сооружения
engineering-networks | Utility network design | Проектирование инженерных сетей | Проєктування інженерних мереж | инженерные сети, інженерні мережі, ОВ и ВК
rd-engineering | Research and development | НИОКР | НДДКР | ^R&D, опытно-конструкторские работы
technical-translation-eng | Technical calculations | Инженерные расчёты | Інженерні розрахунки | технические расчёты, технічні розрахунки
aerospace | Aerospace engineering | Авиастроение | Авіабудування | самолётостроение, літакобудування, аэродинамика, аеродинаміка
shipbuilding | Shipbuilding | Судостроение | Суднобудування |
automotive-engineering | Automotive engineering | Автомобилестроение | Автомобілебудування |
optics-engineering | Optical engineering | Оптотехника | Оптотехніка | лазерная техника, лазерна техніка
medical-equipment | Medical equipment maintenance | Обслуживание медицинской техники | Обслуговування медичної техніки | ремонт медицинского оборудования, ремонт медичного обладнання
inventions | TRIZ | ^ТРИЗ | ^ТРВЗ |
`;
