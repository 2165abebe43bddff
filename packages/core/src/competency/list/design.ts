/** Design. Columns: id, English, Russian, Ukrainian (empty: as in English), other names. */
export const design = `
figma | Figma | | | фигма, фігма
sketch | =Sketch | | |
photoshop | Photoshop | | | Adobe Photoshop, фотошоп
illustrator | Adobe Illustrator | | | ^Illustrator, Иллюстратор
indesign | InDesign | | | Adobe InDesign
adobe-xd | Adobe XD | | |
adobe-cc | Adobe Creative Suite | | | Adobe Creative Cloud, Creative Suite
corel-draw | CorelDRAW | | | Corel Draw, Corel
canva | Canva | | |
premiere | Adobe Premiere Pro | | | Premiere Pro, Adobe Premiere
after-effects | After Effects | | | Adobe After Effects
davinci | DaVinci Resolve | | | Davinci
final-cut | Final Cut Pro | | | Final Cut
capcut | CapCut | | |
blender | ^Blender | | | Blender 3D
3ds-max | 3ds Max | | | 3D Max, 3DsMax, Autodesk 3ds Max
maya | Autodesk Maya | | | =Maya
cinema-4d | Cinema 4D | | | C4D
zbrush | ZBrush | | |
3d-modelling | 3D modelling | 3D-моделирование | 3D-моделювання | 3D modeling, 3D графика, 3D-графіка
sketchup | SketchUp | | |
graphic-design | Graphic design | Графический дизайн | Графічний дизайн | графдизайн
ui-design | UI design | UI-дизайн | UI-дизайн | user interface design, дизайн интерфейсов, дизайн інтерфейсів, UI/UX, UX/UI
ux-design | UX design | UX-дизайн | UX-дизайн | user experience
web-design | Web design | Веб-дизайн | Вебдизайн |
design-systems | Design systems | Дизайн-системы | Дизайн-системи | design system
prototyping | Prototyping | Прототипирование | Прототипування | wireframing, wireframes
interior-design | Interior design | Дизайн интерьера | Дизайн інтер'єру |
brand-identity | Brand identity | Фирменный стиль | Фірмовий стиль | айдентика, айдентика бренду, брендбук
typography | Typography | Типографика | Типографіка |
illustration | Illustration | Иллюстрация | Ілюстрація | иллюстрирование
animation | Animation | Анимация | Анімація | 2D animation, animations
motion-design | Motion design | Моушн-дизайн | Моушн-дизайн | motion graphics
prepress | Prepress | Допечатная подготовка | Додрукарська підготовка |
affinity | Affinity Designer | | | Affinity Photo, Affinity Publisher
gimp | GIMP | | | Krita
inkscape | Inkscape | | |
procreate | Procreate | | |
lightroom | Lightroom | | | Adobe Lightroom, Capture One
adobe-audition | Adobe Audition | | |
adobe-animate | Adobe Animate | | |
substance-painter | Substance Painter | | | Substance Designer, Adobe Substance
houdini | Houdini | | | SideFX Houdini
marvelous-designer | Marvelous Designer | | | CLO 3D
v-ray | V-Ray | | | Corona Renderer, Corona Render
lumion | ^Lumion | | | Twinmotion, Enscape
rhino | Rhinoceros 3D | | | =Rhino, Grasshopper
keyshot | KeyShot | | |
spine-2d | Spine 2D | | | =Spine
nuke | =Nuke | | | Foundry Nuke, Fusion Studio
toon-boom | Toon Boom | | | Toon Boom Harmony, Moho
invision | InVision | | | Zeplin
principle | =Principle | | | ProtoPie
axure | Axure | | | Axure RP, Balsamiq
framer | =Framer | | |
readymag | Readymag | | |
retouching | Photo retouching | Ретушь фотографий | Ретуш фотографій | ретушь, обработка фотографий, обробка фотографій, photo editing, retouching
vector-graphics | Vector graphics | Векторная графика | Векторна графіка |
logo-design | Logo design | Разработка логотипов | Розробка логотипів | дизайн логотипов, логотипы
packaging-design | Packaging design | Дизайн упаковки | Дизайн пакування | дизайн этикеток
print-design | Print design | Дизайн полиграфии | Дизайн поліграфії | полиграфический дизайн
layout-design | Page layout | Вёрстка печатных изданий | Верстка друкованих видань | DTP, вёрстка книг, вёрстка журналов, QuarkXPress, desktop publishing
icon-design | Icon design | Дизайн иконок | Дизайн іконок |
banner-design | Banner design | Дизайн баннеров | Дизайн банерів | рекламные баннеры, рекламні банери
mobile-design | Mobile app design | Дизайн мобильных приложений | Дизайн мобільних застосунків | mobile design
interaction-design | Interaction design | Дизайн взаимодействия | Дизайн взаємодії |
information-architecture | Information architecture | Информационная архитектура | Інформаційна архітектура |
user-flows | User flows | Пользовательские сценарии | Користувацькі сценарії | user flow
ux-writing | UX writing | UX-редактура | UX-редактура | UX-копирайтинг
product-design | Product design | Продуктовый дизайн | Продуктовий дизайн |
service-design | Service design | Сервис-дизайн | Сервіс-дизайн |
design-thinking | Design thinking | Дизайн-мышление | Дизайн-мислення |
industrial-design | Industrial design | Промышленный дизайн | Промисловий дизайн | предметный дизайн
fashion-design | Fashion design | Дизайн одежды | Дизайн одягу | моделирование одежды
jewellery-design | Jewellery design | Ювелирный дизайн | Ювелірний дизайн |
exhibition-design | Exhibition design | Дизайн выставок | Дизайн виставок | дизайн выставочных стендов
furniture-design | Furniture design | Проектирование мебели | Проєктування меблів | PRO100, БАЗИС-Мебельщик, конструирование мебели
concept-art | Concept art | Концепт-арт | Концепт-арт |
character-design | Character design | Дизайн персонажей | Дизайн персонажів | создание персонажей
storyboarding | Storyboarding | Раскадровка | Розкадрування | storyboards
drawing | Drawing and painting | Рисунок и живопись | Рисунок і живопис | рисование, малювання, живопись, академический рисунок
digital-painting | Digital painting | Цифровая живопись | Цифровий живопис | digital art
calligraphy | Calligraphy | Каллиграфия | Каліграфія | леттеринг, lettering
composition | Composition and colour theory | Композиция и цвет | Композиція та колористика | колористика, цветоведение
3d-animation | 3D animation | 3D-анимация | 3D-анімація | риггинг, rigging
3d-visualisation | 3D visualisation | 3D-визуализация | 3D-візуалізація | 3D rendering, рендеринг интерьеров
3d-printing | 3D printing | 3D-печать | 3D-друк |
sculpting | 3D sculpting | 3D-скульптинг | 3D-скульптинг |
vfx | Visual effects | Визуальные эффекты | Візуальні ефекти | VFX, CGI, compositing, композитинг
ai-art | AI image generation | Генерация изображений нейросетями | Генерація зображень нейромережами |
`;
